import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { cancelRelease as contract } from '../../../shared/api/releases.ts';
import { AppError } from '../../app-error.ts';
import type { Db, Statement } from '../../db/client.ts';
import { deleteCases } from '../../db/queries/release-cases.ts';
import { deleteReleaseCounts } from '../../db/queries/release-counts.ts';
import { deleteFiles, deleteParts } from '../../db/queries/release-files.ts';
import type { SignedIn } from '../context.ts';
import { changeRelease } from './change.ts';
import { firstStep } from './first-step.ts';
import { PARTS_AT_ONCE } from './settle.ts';
import { toldProgress } from './told-release.ts';
import { findOwn } from './visible.ts';

/** Somebody may be working on it: then it is looked at again. */
const TRIES = 5;

/** Stops a release that is not ready. */
export async function cancelRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  for (let tries = 1; ; tries += 1) {
    const release = await findOwn(context, id);
    const { state, step } = release;
    if (state === 'cancelled') return toldProgress(release);
    // What was ready once stays what it was: others may be compared with it.
    if (state === 'ready' || state === 'expired' || step.isRemake) throw new AppError('conflict');
    try {
      return await changeRelease(context, release, {
        state: 'cancelled',
        step: firstStep(0),
        changes: stopStatements(context.db, id),
        action: 'release-cancelled',
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries >= TRIES) throw error;
    }
  }
}

/** Takes away what there is of files; the clock takes what is left of large ones. */
function stopStatements(db: Db, releaseId: string): Statement[] {
  return [
    deleteFiles(db, releaseId),
    deleteParts(db, releaseId, PARTS_AT_ONCE),
    deleteReleaseCounts(db, releaseId),
    deleteCases(db, releaseId),
  ];
}
