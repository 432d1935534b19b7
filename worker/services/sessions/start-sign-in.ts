import type { RequestOf } from '../../../shared/api/endpoint.ts';
import type { startSignIn as contract } from '../../../shared/api/sign-in.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { upkeep } from '../../db/commit.ts';
import { insertAttempt } from '../../db/queries/sign-in-attempt.ts';
import type { IdentityProvider } from '../../identity/provider.ts';
import type { Surroundings } from '../context.ts';
import { SIGN_IN_LIMIT } from './limits.ts';
import { newCode } from './token.ts';

/**
 * Where the browser goes on, with what must come back written down. Throws `provider-unavailable`.
 * @param browser what only this browser knows: its cookie
 */
export async function startSignIn(
  { db, crypto, now }: Surroundings,
  provider: IdentityProvider,
  { client, redirectUri, state: clientState, challenge }: RequestOf<typeof contract>,
  browser: string,
): Promise<URL> {
  const round = { state: newCode(crypto), nonce: newCode(crypto), verifier: newCode(crypto) };
  const address = await provider.addressFor(round);
  await upkeep(
    insertAttempt(db, {
      stateHash: await sha256Hex(crypto, round.state),
      client,
      redirectUri,
      clientState,
      clientChallenge: challenge,
      browserHash: await sha256Hex(crypto, browser),
      nonce: round.nonce,
      providerVerifier: round.verifier,
      expiresAt: now() + SIGN_IN_LIMIT,
    }),
  );
  return address;
}
