import { PORTAL_REDIRECT_PATH, readSession, signIn, signOut } from '../../../shared/api/sign-in.ts';
import { askApi } from '../../../shared/client/ask-api.ts';
import {
  codeInAnswer,
  newSignInAttempt,
  type SignInAttempt,
  signInAddress,
} from '../../../shared/client/sign-in-attempt.ts';
import { type Failure, failure, type Result, success } from '../../../shared/domain/errors.ts';
import { ask } from './ask.ts';
import { connection } from './connection.ts';
import { hasEnded, signedIn } from './current.ts';
import { forgetKey, hasKey, makeKey } from './key.ts';

const ATTEMPT = 'doelspoor-sign-in';

interface StoredAttempt extends SignInAttempt {
  /** The page to go on with. */
  returnTo: string;
}

/** Finds out who is signed in here. Without a key nobody is, and nothing is asked. */
export async function lookWhoIsSignedIn(): Promise<Failure | null> {
  if (!(await hasKey().catch(() => false))) {
    signedIn.value = null;
    return null;
  }
  const answer = await ask(readSession, { params: {}, request: {} });
  if (answer.ok) signedIn.value = answer.value.member;
  return answer.ok || signedIn.value === null ? null : answer;
}

/** Goes to the organisation's own sign-in. Throws when this browser can keep no key. */
export async function beginSignIn(returnTo: string): Promise<void> {
  await makeKey();
  const attempt: StoredAttempt = { ...newSignInAttempt(), returnTo };
  sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
  const { apiBase } = connection;
  location.assign(await signInAddress(apiBase, 'portal', apiBase + PORTAL_REDIRECT_PATH, attempt));
}

/** Finishes what was begun in this window. Gives the page to go on with. */
export async function finishSignIn(address: string): Promise<Result<string>> {
  const attempt = takeAttempt();
  if (attempt === null) return failure('sign-in-failed');
  const code = codeInAnswer(address, attempt);
  if (!code.ok) return code;
  const request = { code: code.value, verifier: attempt.verifier };
  const answer = await askApi(connection, signIn, { params: {}, request, token: null, isProven: true });
  if (!answer.ok) return answer;
  hasEnded.value = false;
  signedIn.value = answer.value.member;
  return success(attempt.returnTo);
}

/** Ends the session. Without a connection it ends here all the same: its key is gone. */
export async function endSignIn(): Promise<void> {
  await ask(signOut, { params: {}, request: {} });
  await forgetKey();
  hasEnded.value = false;
  signedIn.value = null;
}

function takeAttempt(): StoredAttempt | null {
  const stored = sessionStorage.getItem(ATTEMPT);
  sessionStorage.removeItem(ATTEMPT);
  return stored === null ? null : (JSON.parse(stored) as StoredAttempt);
}
