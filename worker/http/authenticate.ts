import type { Client } from '../../shared/api/sign-in.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import { AppError } from '../app-error.ts';
import type { SessionRecord } from '../db/queries/session.ts';
import type { SignedIn, Surroundings } from '../services/context.ts';
import { IDLE_LIMIT } from '../services/sessions/limits.ts';
import { isToken } from '../services/sessions/token.ts';
import { isFromElsewhere, readCookie, SESSION_COOKIE } from './cookies.ts';

/** The session token of a request, as its client carries it. */
export interface Carried {
  client: Client;
  /** What the client signs along; null for a cookie, which no script can read. */
  token: string | null;
  /** The hash under which the session is kept. */
  tokenHash: string;
}

/**
 * What a request says about its session. Throws `not-signed-in` when it says nothing, and when a cookie came along with
 * a request that another site made the browser send.
 */
export async function carriedToken(
  request: Request,
  { crypto }: Pick<Surroundings, 'crypto'>,
): Promise<Carried> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const [, token = ''] = /^DPoP (\S+)$/i.exec(authorization) ?? [];
    if (!isToken(token)) throw new AppError('not-signed-in');
    return { client: 'extension', token, tokenHash: await sha256Hex(crypto, token) };
  }
  const cookie = readCookie(request, SESSION_COOKIE);
  if (cookie === null || isFromElsewhere(request)) throw new AppError('not-signed-in');
  return { client: 'portal', token: null, tokenHash: await sha256Hex(crypto, cookie) };
}

/** Who asks, as far as the request itself shows it. */
export interface Shown extends Carried {
  /** Thumbprint of the key that signed the proof. */
  thumbprint: string;
}

/**
 * Who asks, in the first of the roles that the endpoint wants and they have. Throws `not-signed-in`,
 * `session-expired`, `not-allowed`, or `unavailable` when the database is not this organisation's.
 */
export function authenticate(
  around: Surroundings,
  { client, tokenHash, thumbprint }: Shown,
  found: SessionRecord | null,
  wanted: 'signed-in' | readonly Role[],
): SignedIn {
  // A token without its key, or in the wrong place, is nobody's.
  if (!found || found.keyThumbprint !== thumbprint || found.client !== client) {
    throw new AppError('not-signed-in');
  }
  const { id, member, lastUsedAt, expiresAt, organisationId } = found;
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
    actor: { memberId: member.id, role, teams: member.teams, client },
    member,
    session: { id, tokenHash, expiresAt, client },
  };
}
