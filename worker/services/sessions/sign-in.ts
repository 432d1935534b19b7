import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { signIn as contract } from '../../../shared/api/sign-in.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { findMemberBySubject } from '../../db/queries/organisation.ts';
import { insertSession } from '../../db/queries/session.ts';
import type { IdentityProvider } from '../../identity/provider.ts';
import type { Surroundings } from '../context.ts';
import { requireOrganisation } from '../organisation/require-organisation.ts';
import { auditOf } from '../rights.ts';
import { sha256 } from '../sha-256.ts';
import { ABSOLUTE_LIMIT } from './limits.ts';
import { newToken } from './token.ts';

/** Starts a session for the member whom the identity provider recognises. Throws `not-allowed` for anyone else. */
export async function signIn(
  around: Surroundings,
  provider: IdentityProvider,
  claim: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, crypto, now } = around;
  await requireOrganisation(around);
  const identity = await provider.identify(claim);
  const member = identity && (await findMemberBySubject(db, identity.provider, identity.subject));
  if (!member) throw new AppError('not-allowed');
  const token = newToken(crypto);
  const createdAt = now();
  const expiresAt = createdAt + ABSOLUTE_LIMIT;
  const tokenHash = await sha256(crypto, token);
  const actor = { memberId: member.id, role: 'none', teams: member.teams } as const;
  await commit(db, {
    changes: [
      insertSession(db, { tokenHash, memberId: member.id, createdAt, lastUsedAt: createdAt, expiresAt }),
    ],
    audit: [
      auditOf({ ...around, actor }, { action: 'signed-in', recordKind: 'member', recordId: member.id }),
    ],
  });
  return { token, expiresAt, member };
}
