import { upkeep } from '../../db/commit.ts';
import { deleteSessionsExpiredBefore } from '../../db/queries/session.ts';
import type { Surroundings } from '../context.ts';
import { KEEP_EXPIRED } from './limits.ts';

/** Removes sessions that ended a while ago. Returns how many. */
export async function forgetExpiredSessions({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  return upkeep(deleteSessionsExpiredBefore(db, now() - KEEP_EXPIRED));
}
