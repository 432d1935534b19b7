import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { listSessions as contract } from '../../../shared/api/sessions.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { findMember } from '../../db/queries/organisation.ts';
import { readSessionsOf } from '../../db/queries/session.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { IDLE_LIMIT } from './limits.ts';

type Sessions = ResponseOf<typeof contract>;

/** One's own sessions that still hold. */
export async function ownSessions(context: SignedIn): Promise<Sessions> {
  return sessionsOf(context, context.member.id);
}

/** The sessions of a member that still hold; looking at them is logged. Throws `not-found` for nobody. */
export async function memberSessions(context: SignedIn, memberId: string): Promise<Sessions> {
  if (!(await findMember(context.db, memberId))) throw new AppError('not-found');
  await commit(context.db, {
    changes: [],
    audit: [auditOf(context, { action: 'sessions-read', recordKind: 'member', recordId: memberId })],
  });
  return sessionsOf(context, memberId);
}

async function sessionsOf({ db, now, session }: SignedIn, memberId: string): Promise<Sessions> {
  const limits = { expiresAfter: now(), usedAfter: now() - IDLE_LIMIT };
  const found = await run(db, readSessionsOf(db, memberId, limits));
  return { sessions: found.map((one) => ({ ...one, isCurrent: one.id === session.id })) };
}
