import { defaultNorms } from '../../shared/domain/norms.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { AppError } from '../app-error.ts';
import type { SessionRecord } from '../db/queries/session.ts';
import type { SignedIn, Surroundings } from '../services/context.ts';
import { IDLE_LIMIT } from '../services/sessions/limits.ts';
import { isToken } from '../services/sessions/token.ts';
import { sha256 } from '../services/sha-256.ts';

/** The hash under which the session of a request is kept. Throws `not-signed-in` when it carries no token. */
export async function tokenHashOf(
  request: Request,
  { crypto }: Pick<Surroundings, 'crypto'>,
): Promise<string> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!isToken(token)) throw new AppError('not-signed-in');
  return sha256(crypto, token);
}

/**
 * Who asks, in the first of the roles that the endpoint wants and they have. Throws `not-signed-in`,
 * `session-expired`, `not-allowed`, or `unavailable` when the database is not this organisation's.
 */
export function authenticate(
  around: Surroundings,
  tokenHash: string,
  found: SessionRecord | null,
  wanted: 'signed-in' | readonly Role[],
): SignedIn {
  if (!found) throw new AppError('not-signed-in');
  const { member, lastUsedAt, expiresAt, organisationId, norms } = found;
  if (organisationId !== around.organisationId) throw new AppError('unavailable');
  const nowAt = around.now();
  if (nowAt >= expiresAt || nowAt - lastUsedAt >= IDLE_LIMIT) throw new AppError('session-expired');
  const role =
    wanted === 'signed-in'
      ? (member.roles[0] ?? 'none')
      : wanted.find((candidate) => member.roles.includes(candidate));
  if (role === undefined) throw new AppError('not-allowed');
  return {
    ...around,
    actor: { memberId: member.id, role, teams: member.teams },
    member,
    session: { tokenHash, expiresAt },
    norms: norms?.norms ?? defaultNorms,
    normsVersion: norms?.version ?? 0,
  };
}
