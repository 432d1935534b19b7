import type { RequestOf } from '../../../shared/api/endpoint.ts';
import type { Member } from '../../../shared/api/schemas.ts';
import type { Client, signIn as contract } from '../../../shared/api/sign-in.ts';
import { sha256Base64Url, sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { findMember } from '../../db/queries/organisation.ts';
import { insertSession } from '../../db/queries/session.ts';
import { takeAttemptByCode } from '../../db/queries/sign-in-attempt.ts';
import type { Surroundings } from '../context.ts';
import { requireOrganisation } from '../organisation/require-organisation.ts';
import { auditOf } from '../rights.ts';
import { ABSOLUTE_LIMIT } from './limits.ts';
import { newToken } from './token.ts';

/** A session that just began. The token is known here and to its client, nowhere else. */
export interface Begun {
  client: Client;
  token: string;
  expiresAt: number;
  member: Member;
}

/** What is known of who asks for a session. */
export interface Holder {
  /** RFC 7638 thumbprint of the key that every request of the session must be signed with. */
  thumbprint: string;
  /** Browser and system in a few words. */
  agent: string;
}

/**
 * Starts a session with a one-time code. Throws `sign-in-failed` unless it is fresh, unused and shown by the client that
 * began, `unknown-account` when its member left meanwhile.
 */
export async function signIn(
  around: Surroundings,
  { code, verifier }: RequestOf<typeof contract>,
  { thumbprint, agent }: Holder,
): Promise<Begun> {
  const { db, crypto, now, newId } = around;
  await requireOrganisation(around);
  const attempt = await takeAttemptByCode(db, { codeHash: await sha256Hex(crypto, code), nowAt: now() });
  if (attempt?.memberId == null) throw new AppError('sign-in-failed');
  // PKCE, S256 (RFC 7636).
  if (attempt.clientChallenge !== (await sha256Base64Url(crypto, verifier)))
    throw new AppError('sign-in-failed');
  const member = await findMember(db, attempt.memberId);
  if (!member) throw new AppError('unknown-account');

  const { client } = attempt;
  const token = newToken(crypto);
  const createdAt = now();
  const expiresAt = createdAt + ABSOLUTE_LIMIT;
  const session = {
    tokenHash: await sha256Hex(crypto, token),
    id: newId(),
    memberId: member.id,
    client,
    keyThumbprint: thumbprint,
    agent,
    createdAt,
    lastUsedAt: createdAt,
    expiresAt,
  };
  const actor = { memberId: member.id, role: 'none', teams: member.teams, client } as const;
  await commit(db, {
    changes: [insertSession(db, session)],
    audit: [
      auditOf({ ...around, actor }, { action: 'signed-in', recordKind: 'member', recordId: member.id }),
    ],
  });
  return { client, token, expiresAt, member };
}
