import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { endSession as contract } from '../../../shared/api/sessions.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { deleteSessionOf, deleteSessionsOf } from '../../db/queries/session.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { memberSessions, ownSessions } from './list.ts';

type Ended = ResponseOf<typeof contract>;

/** Ends one of one's own sessions. Throws `not-found` for any other. */
export async function endOwnSession(context: SignedIn, sessionId: string): Promise<Ended> {
  const { sessions } = await ownSessions(context);
  if (!sessions.some(({ id }) => id === sessionId)) throw new AppError('not-found');
  await commit(context.db, {
    changes: [deleteSessionOf(context.db, context.member.id, sessionId)],
    audit: [auditOf(context, { action: 'session-ended', recordKind: 'session', recordId: sessionId })],
  });
  return { ended: 1 };
}

/** Signs out everywhere, here included. */
export async function endOwnSessions(context: SignedIn): Promise<Ended> {
  return endAllOf(context, context.member.id, (await ownSessions(context)).sessions.length);
}

/** Signs a member out everywhere. Throws `not-found` for nobody. */
export async function endMemberSessions(context: SignedIn, memberId: string): Promise<Ended> {
  return endAllOf(context, memberId, (await memberSessions(context, memberId)).sessions.length);
}

async function endAllOf(context: SignedIn, memberId: string, count: number): Promise<Ended> {
  await commit(context.db, {
    changes: [deleteSessionsOf(context.db, memberId)],
    audit: [auditOf(context, { action: 'sessions-ended', recordKind: 'member', recordId: memberId })],
  });
  return { ended: count };
}
