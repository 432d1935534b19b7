import { type Client, startSignIn } from '../api/sign-in.ts';
import { errorCodes, failure, type Result, success } from '../domain/errors.ts';
import { toBase64Url } from '../privacy/base64url.ts';
import { sha256Base64Url } from '../privacy/sha-256.ts';

/** A sign-in that this client began: only who knows both can finish it. */
export interface SignInAttempt {
  state: string;
  /** PKCE (RFC 7636). */
  verifier: string;
}

/** Begins to sign in. */
export function newSignInAttempt(): SignInAttempt {
  return { state: newSecret(), verifier: newSecret() };
}

/** The address to open in a window, where the organisation asks who one is. */
export async function signInAddress(
  apiBase: string,
  client: Client,
  redirectUri: string,
  { state, verifier }: SignInAttempt,
): Promise<string> {
  const address = new URL(startSignIn.path, apiBase);
  const challenge = await sha256Base64Url(crypto, verifier);
  for (const [name, value] of Object.entries({ client, redirectUri, state, challenge })) {
    address.searchParams.set(name, value);
  }
  return address.href;
}

/**
 * The one-time code in the address at which that window ended, or why there is none. `sign-in-failed` when the answer
 * belongs to another attempt.
 */
export function codeInAnswer(address: string, { state }: SignInAttempt): Result<string> {
  const answer = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  if (answer.get('state') !== state) return failure('sign-in-failed');
  const code = answer.get('code');
  if (code !== null) return success(code);
  return failure(errorCodes.find((known) => known === answer.get('error')) ?? 'sign-in-failed');
}

function newSecret(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}
