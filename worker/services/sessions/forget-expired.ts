import { upkeep } from '../../db/commit.ts';
import { deleteSessionsExpiredBefore } from '../../db/queries/session.ts';
import { deleteAttemptsExpiredBefore } from '../../db/queries/sign-in-attempt.ts';
import type { Surroundings } from '../context.ts';
import { KEEP_EXPIRED } from './limits.ts';

/** Removes sessions that ended a while ago, and sign-ins that nobody finished. Returns how many sessions. */
export async function forgetExpiredSessions({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  await upkeep(deleteAttemptsExpiredBefore(db, now()));
  return upkeep(deleteSessionsExpiredBefore(db, now() - KEEP_EXPIRED));
}
