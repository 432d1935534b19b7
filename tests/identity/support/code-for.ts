import type { Client } from '../../../shared/api/sign-in.ts';
import { toBase64Url } from '../../../shared/privacy/base64url.ts';
import { sha256Base64Url, sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { upkeep } from '../../../worker/db/commit.ts';
import { insertAttempt } from '../../../worker/db/queries/sign-in-attempt.ts';
import type { Surroundings } from '../../../worker/services/context.ts';
import { CODE_LIMIT } from '../../../worker/services/sessions/limits.ts';

/** A one-time code with the verifier that it takes, as after a sign-in at the provider. */
export interface SignInCode {
  code: string;
  verifier: string;
}

/** Leaves in the database what the API leaves there once a provider has said who someone is. */
export async function codeFor(
  { db, now }: Pick<Surroundings, 'db' | 'now'>,
  memberId: string,
  client: Client = 'extension',
): Promise<SignInCode> {
  const [code, verifier, state] = [random(), random(), random()];
  await upkeep(
    insertAttempt(db, {
      stateHash: state,
      client,
      redirectUri: 'https://client.example/',
      clientState: random(),
      clientChallenge: await sha256Base64Url(crypto, verifier),
      browserHash: '',
      nonce: '',
      providerVerifier: '',
      codeHash: await sha256Hex(crypto, code),
      memberId,
      expiresAt: now() + CODE_LIMIT,
    }),
  );
  return { code, verifier };
}

function random(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}
