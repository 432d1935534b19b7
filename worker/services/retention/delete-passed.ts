import { dayOfInstant } from '../../../shared/time/day.ts';
import { commit } from '../../db/commit.ts';
import { isHeld, isOvertaken, isReferred } from '../../db/errors.ts';
import { keepAreaCounts } from '../../db/queries/area-counts.ts';
import { demandUnchanged, readNormsInForce } from '../../db/queries/norms.ts';
import {
  addToRun,
  deleteCase,
  keepCounts,
  type PassedCase,
  readPassedCases,
  takeOffCounts,
} from '../../db/queries/retention.ts';
import { run, together } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';
import { passedOn } from './terms.ts';

const actor = { memberId: 'job', role: 'job', teams: 'every' } as const;

type Deleting = Pick<Surroundings, 'db' | 'now' | 'requestId'>;

/**
 * Deletes cases that have passed their term: entries, sealed texts and all that follows from them. Each case in a batch
 * of its own, with its row in the audit log, so that a run may be stopped at any moment and the next goes on. A case in
 * which something was filed meanwhile, or that someone holds, stays. Waits while cases are counted anew under new
 * norms: until then the counts of a case stand in two places.
 * @param limit how many cases this run may take
 * @returns how many went
 */
export async function deletePassedCases(around: Deleting, { limit }: { limit: number }): Promise<number> {
  const { db, now } = around;
  const ranAt = now();
  const [policy, { current, counted }] = await run(
    db,
    together(readCurrentSetting(db, 'retention'), readNormsInForce(db)),
  );
  if (current.version !== counted.version) return 0;
  const passed = await run(
    db,
    readPassedCases(db, { ...passedOn(dayOfInstant(ranAt), policy.value), limit }),
  );
  let deleted = 0;
  for (const one of passed) {
    const changes = [
      demandUnchanged(db, counted.version, [one]),
      addToRun(db, { ranAt, policyVersion: policy.version, entries: one.sequence }),
      ...(policy.value.keepCounts
        ? [
            keepCounts(db, one.caseKey, dayOfInstant(ranAt)),
            ...keepAreaCounts(db, one.caseKey, dayOfInstant(ranAt)),
          ]
        : []),
      takeOffCounts(db, one.caseKey),
      ...deleteCase(db, one.caseKey),
    ];
    if (await went(commit(db, { changes, audit: [deletionOf(around, one)] }))) deleted += 1;
  }
  return deleted;
}

function deletionOf(around: Deleting, { caseKey, teamId }: PassedCase) {
  return auditOf(
    { ...around, actor },
    { action: 'case-deleted', recordKind: 'case', recordId: caseKey, teamId, caseId: caseKey },
  );
}

/** Whether a deletion was done. It was not when the case came to life or was held since it was looked at. */
async function went(deletion: Promise<void>): Promise<boolean> {
  try {
    await deletion;
    return true;
  } catch (error) {
    if (isOvertaken(error) || isHeld(error) || isReferred(error)) return false;
    throw error;
  }
}
