import type { Db } from '../../db/client.ts';
import { deleteCases } from '../../db/queries/release-cases.ts';
import { deleteCountsAgain, deleteReleaseCounts } from '../../db/queries/release-counts.ts';
import { deleteFiles, deleteParts } from '../../db/queries/release-files.ts';
import type { Change } from './change.ts';
import { firstStep } from './first-step.ts';
import type { KnownRelease } from './known-release.ts';
import { PARTS_AT_ONCE } from './settle.ts';

/**
 * What stopping a release comes to. What was made of files goes; the clock takes what is left of large ones. One that was
 * ready once, and is made again, is what it was before.
 */
export function stopRelease(db: Db, { id, step, counts }: KnownRelease): Change {
  const files = [deleteFiles(db, id), deleteParts(db, id, PARTS_AT_ONCE)];
  if (!step.isRemake) {
    return {
      state: 'cancelled',
      step: firstStep(0),
      changes: [...files, deleteReleaseCounts(db, id), deleteCases(db, id)],
      action: 'release-cancelled',
    };
  }
  // Its cases and counts stay: others may be compared with it, and it may be made again.
  return {
    state: 'expired',
    step: firstStep(0),
    counts: { ...counts, ...step.before },
    changes: [...files, deleteCountsAgain(db, id)],
    action: 'release-remake-cancelled',
  };
}
