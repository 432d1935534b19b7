import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { AppError } from '../../app-error.ts';
import { upkeep } from '../../db/commit.ts';
import { insertAttempt, type SignInAttempt, takeAttemptByState } from '../../db/queries/sign-in-attempt.ts';
import { type House, readAcquaintance, readHouse } from '../../db/queries/who-signs-in.ts';
import { run } from '../../db/read.ts';
import { accountOf } from '../../identity/map-claims.ts';
import type { Claims, IdentityProvider } from '../../identity/provider.ts';
import type { Surroundings } from '../context.ts';
import { setUpOrganisation } from '../organisation/set-up.ts';
import { CODE_LIMIT } from './limits.ts';
import { newCode } from './token.ts';
import { whoSignsIn } from './who-signs-in.ts';
import { writeVerdict } from './write-verdict.ts';

/** Who may begin in an empty database, and what it is then called. */
export interface Beginning {
  firstAdministrator: string | null;
  organisationName: string | null;
}

/**
 * The attempt that an answer of the provider belongs to; it is taken out, so no answer counts twice. Throws
 * `sign-in-failed` when there is none in this browser: then nobody is sent on to any client.
 */
export async function attemptOf(
  { db, crypto, now }: Surroundings,
  state: string | null,
  browser: string | null,
): Promise<SignInAttempt> {
  if (state === null || browser === null) throw new AppError('sign-in-failed');
  const attempt = await takeAttemptByState(db, {
    stateHash: await sha256Hex(crypto, state),
    browserHash: await sha256Hex(crypto, browser),
    nowAt: now(),
  });
  if (!attempt) throw new AppError('sign-in-failed');
  return attempt;
}

/**
 * The one-time code for the client, once the provider's answer is checked and it is clear who comes in. Throws what the
 * provider's `identify` throws, and `unknown-account`, `no-role` or `too-many-groups` for who may not.
 */
export async function finishSignIn(
  around: Surroundings,
  provider: IdentityProvider,
  { attempt, answer, beginning }: { attempt: SignInAttempt; answer: URLSearchParams; beginning: Beginning },
): Promise<string> {
  const { db, crypto, now } = around;
  const claims = await provider.identify(answer, {
    state: answer.get('state') ?? '',
    nonce: attempt.nonce,
    verifier: attempt.providerVerifier,
  });
  const memberId = await admit(around, claims, attempt, beginning);
  const code = newCode(crypto);
  const codeHash = await sha256Hex(crypto, code);
  // What was for the provider is over; what is kept is for the client that comes with the code.
  const row = {
    ...attempt,
    nonce: '',
    providerVerifier: '',
    codeHash,
    memberId,
    expiresAt: now() + CODE_LIMIT,
  };
  await upkeep(insertAttempt(db, row));
  return code;
}

async function admit(
  around: Surroundings,
  claims: Claims,
  { client }: SignInAttempt,
  beginning: Beginning,
): Promise<string> {
  const house = await enter(around, claims, beginning);
  const { access } = house;
  const account = accountOf(claims, access);
  const acquaintance = await run(
    around.db,
    readAcquaintance(around.db, { provider: claims.iss, subject: claims.sub, account }),
  );
  const { firstAdministrator } = beginning;
  const verdict = whoSignsIn({ claims, account, access, acquaintance, firstAdministrator });
  return writeVerdict(around, { verdict, claims, account, client, source: access.source });
}

/** The organisation's house; the first administrator opens an empty one. Throws `unavailable` for anyone else's. */
async function enter(around: Surroundings, claims: Claims, beginning: Beginning): Promise<House> {
  const { db, organisationId } = around;
  const house = await run(db, readHouse(db));
  if (house.organisation?.id === organisationId) return house;
  const { firstAdministrator, organisationName } = beginning;
  const isFirst = firstAdministrator !== null && accountOf(claims, house.access) === firstAdministrator;
  if (house.organisation !== null || organisationName === null || !isFirst) throw new AppError('unavailable');
  const organisation = { id: organisationId, name: organisationName };
  await setUpOrganisation(around, { organisation, teams: [], members: [] });
  return { ...house, organisation };
}
