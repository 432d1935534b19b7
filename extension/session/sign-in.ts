import { browser } from 'wxt/browser';
import { readSignIn, signIn as signInEndpoint } from '../../shared/api/sign-in.ts';
import { askApi } from '../../shared/client/ask-api.ts';
import { codeInAnswer, newSignInAttempt, signInAddress } from '../../shared/client/sign-in-attempt.ts';
import { type ErrorCode, failure, success } from '../../shared/domain/errors.ts';
import { callApi, connection } from '../client/call-api.ts';
import { readPolicy } from '../settings/policy.ts';
import { proofKeys } from '../vault/signing-key.ts';
import { type Session, storedSession } from './stored-session.ts';

/**
 * Why one could not sign in. `keeps-no-keys`: this browser can't keep the key to which the session would be bound.
 * `other-organisation`: the API is not of the organisation that its policy names.
 */
export type SignInProblem = ErrorCode | 'keeps-no-keys' | 'other-organisation';

type Outcome<T> = { ok: true; value: T } | { ok: false; code: SignInProblem };

/** The organisation at whose place one signs in, as it calls itself. Fails as the API does. */
export async function whereToSignIn(): Promise<Outcome<{ organisation: string }>> {
  const redirectUri = browser.identity.getRedirectURL();
  const [answer, policy] = await Promise.all([
    callApi(readSignIn, { params: {}, request: { redirectUri } }),
    readPolicy(),
  ]);
  const isOther =
    answer.ok && policy.organisation !== null && policy.organisation !== answer.value.organisationId;
  return isOther ? { ok: false, code: 'other-organisation' } : answer;
}

/**
 * Signs in, in a window of the organisation's identity provider. Fails with `sign-in-cancelled` when that window was
 * closed or signing in was broken off there, with `provider-unavailable` when it could not be shown although the API
 * answers, and otherwise with what the API says. Nothing changes when it fails: who was signed in, still is.
 */
export async function signIn(): Promise<Outcome<Session>> {
  if (!(await keepsKeys())) return { ok: false, code: 'keeps-no-keys' };
  const { organisation } = await readPolicy();
  if (organisation !== null) {
    const where = await whereToSignIn();
    if (!where.ok) return where;
  }
  const redirectUri = browser.identity.getRedirectURL();
  const attempt = newSignInAttempt();
  const api = await connection();
  const answer = await answerOfWindow(await signInAddress(api.apiBase, 'extension', redirectUri, attempt));
  if (!answer.ok) return answer;
  const code = codeInAnswer(answer.value, attempt);
  if (!code.ok) return code;
  const begun = await askApi(api, signInEndpoint, {
    params: {},
    request: { code: code.value, verifier: attempt.verifier },
    token: null,
    isProven: true,
  });
  if (!begun.ok) return begun;
  const { token, expiresAt, member } = begun.value;
  if (token === null) return failure('sign-in-failed');
  const session: Session = { token, expiresAt, member, teamId: member.teams[0]?.id ?? '' };
  await navigator.locks.request('session', () => storedSession.write(session));
  return success(session);
}

/** The address at which the window ended. */
async function answerOfWindow(address: string): Promise<Outcome<string>> {
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url: address, interactive: true });
    return answer === undefined ? failure('sign-in-cancelled') : success(answer);
  } catch (error) {
    // Only the text tells a page that could not be loaded from a window that was closed.
    const isNotLoaded = error instanceof Error && /could not be loaded/i.test(error.message);
    if (!isNotLoaded) return failure('sign-in-cancelled');
    const isApiThere = await whereToSignIn();
    return isApiThere.ok ? failure('provider-unavailable') : isApiThere;
  }
}

function keepsKeys(): Promise<boolean> {
  return proofKeys().then(
    () => true,
    () => false,
  );
}
