import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { cancelRelease as contract } from '../../../shared/api/releases.ts';
import { AppError } from '../../app-error.ts';
import type { Db } from '../../db/client.ts';
import { deleteCases } from '../../db/queries/release-cases.ts';
import { deleteCountsAgain, deleteReleaseCounts } from '../../db/queries/release-counts.ts';
import { deleteFiles, deleteParts } from '../../db/queries/release-files.ts';
import type { SignedIn } from '../context.ts';
import { type Change, changeRelease } from './change.ts';
import { firstStep } from './first-step.ts';
import type { KnownRelease } from './known-release.ts';
import { PARTS_AT_ONCE } from './settle.ts';
import { toldProgress } from './told-release.ts';
import { findOwn } from './visible.ts';

/** Somebody may be working on it: then it is looked at again. */
const TRIES = 5;

/** Stops a release that is not ready. One that was ready once, and is made again, is what it was before. */
export async function cancelRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  for (let tries = 1; ; tries += 1) {
    const release = await findOwn(context, id);
    const { state } = release;
    if (state === 'cancelled') return toldProgress(release);
    if (state === 'ready' || state === 'expired') throw new AppError('conflict');
    try {
      return await changeRelease(context, release, stopped(context.db, release));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries >= TRIES) throw error;
    }
  }
}

/** What was made of files goes; the clock takes what is left of large ones. */
function stopped(db: Db, { id, step, counts }: KnownRelease): Change {
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
