import { dayOfInstant, startOfDay } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { commit, upkeep } from '../../db/commit.ts';
import { deleteExpiredRows, readExpiredTo, readLastRowBefore, readLastSeal } from '../../db/queries/audit.ts';
import { run, together } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

const STEP = 1000;

type Expiring = Pick<Surroundings, 'db' | 'now' | 'requestId'>;

/**
 * Deletes rows of the audit log that have passed their term, by whole months and up to a seal. The log says so itself
 * first, and the seals stay: the chain can still be followed from its beginning. Goes in steps; the next run goes on.
 * @param limit about how many rows this run may take
 * @returns how many went
 */
export async function expireLog(around: Expiring, { limit }: { limit: number }): Promise<number> {
  const { db, now } = around;
  const { value } = await run(db, readCurrentSetting(db, 'retention'));
  const monthOn = `${dayOfInstant(now()).slice(0, 7)}-01`;
  const passedAt = startOfDay(addMonths(monthOn, -value.auditMonths));
  const [lastRow, expiredTo] = await run(db, together(readLastRowBefore(db, passedAt), readExpiredTo(db)));
  const seal = await run(db, readLastSeal(db, lastRow));
  if (seal && seal.lastEventId > expiredTo && seal.sealedAt < passedAt) {
    const actor = { memberId: 'job', role: 'job', teams: 'every' } as const;
    const what = { action: 'audit-expired', recordKind: 'log', recordId: String(seal.lastEventId) } as const;
    await commit(db, { changes: [], audit: [auditOf({ ...around, actor }, what)] });
  }
  let deleted = 0;
  while (deleted < limit) {
    const gone = await upkeep(deleteExpiredRows(db, STEP));
    deleted += gone;
    if (gone < STEP) break;
  }
  return deleted;
}
