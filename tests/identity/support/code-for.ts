import type { Client } from '../../../shared/api/sign-in.ts';
import { toBase64Url } from '../../../shared/privacy/base64url.ts';
import { upkeep } from '../../../worker/db/commit.ts';
import { insertAttempt } from '../../../worker/db/queries/sign-in-attempt.ts';
import type { Surroundings } from '../../../worker/services/context.ts';
import { CODE_LIMIT } from '../../../worker/services/sessions/limits.ts';
import { sha256 } from '../../../worker/services/sha-256.ts';

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
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  await upkeep(
    insertAttempt(db, {
      stateHash: state,
      client,
      redirectUri: 'https://client.example/',
      clientState: random(),
      clientChallenge: toBase64Url(new Uint8Array(digest)),
      browserHash: '',
      nonce: '',
      providerVerifier: '',
      codeHash: await sha256(crypto, code),
      memberId,
      expiresAt: now() + CODE_LIMIT,
    }),
  );
  return { code, verifier };
}

function random(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}
