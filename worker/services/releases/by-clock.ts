import { commit, upkeep } from '../../db/commit.ts';
import { isReleaseOvertaken } from '../../db/errors.ts';
import { deleteCases } from '../../db/queries/release-cases.ts';
import { demandTurn, updateStep } from '../../db/queries/release-changes.ts';
import { deleteFiles, deleteParts } from '../../db/queries/release-files.ts';
import { readPassedReleases, readReleasesToClear, readReleasesToWorkOn } from '../../db/queries/releases.ts';
import { run } from '../../db/read.ts';
import { auditOf } from '../rights.ts';
import { firstStep } from './first-step.ts';
import { findRelease } from './known-release.ts';
import { PARTS_AT_ONCE } from './settle.ts';
import { takeTurns } from './take-turns.ts';
import type { Around } from './work.ts';

const actor = { memberId: 'job', role: 'job', teams: 'every' } as const;

const RELEASES_PER_RUN = 20;
/** Who does not look at a preview, or at what failed, for so long has to ask again. */
const WAITING_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/**
 * Takes releases further for which nobody waits at a screen: the one that waits longest first. One that fails keeps no
 * other from its turn; the run fails then all the same.
 * @returns the steps that were taken
 */
export async function workOnReleases(around: Around, { turns }: { turns: number }): Promise<number> {
  const { db } = around;
  const failures: unknown[] = [];
  let taken = 0;
  for (const id of await run(db, readReleasesToWorkOn(db, RELEASES_PER_RUN))) {
    if (taken >= turns) break;
    try {
      taken += await takeTurns({ ...around, actor }, id, turns - taken);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return taken;
}

/**
 * Takes away the files of releases that have passed their term, a part at a time where there are many; and previews that
 * nobody looked at. What a release was stays known.
 * @param parts how many parts may go in this run
 * @returns how many parts went
 */
export async function expireReleases(around: Around, { parts }: { parts: number }): Promise<number> {
  const { db, now } = around;
  for (const id of await run(db, readPassedReleases(db, now(), RELEASES_PER_RUN))) await expire(around, id);
  const asked = { previewBefore: now() - WAITING_DAYS * MS_PER_DAY, limit: RELEASES_PER_RUN };
  let gone = 0;
  for (const id of await run(db, readReleasesToClear(db, asked))) {
    await expire(around, id);
    while (gone < parts && (await isOver(db, id))) {
      const deleted = await upkeep(deleteParts(db, id, PARTS_AT_ONCE));
      gone += deleted;
      if (deleted === 0) break;
    }
  }
  return gone;
}

async function isOver(db: Around['db'], id: string): Promise<boolean> {
  const state = (await findRelease(db, id))?.state;
  return state === 'expired' || state === 'cancelled';
}

/** From here on the files can't be downloaded, whether or not all of them are gone yet. */
async function expire(around: Around, id: string): Promise<void> {
  const { db } = around;
  const release = await findRelease(db, id);
  if (!release) return;
  const { state, step, counts } = release;
  const isReady = state === 'ready';
  // What was made once is not over because it could not be made again.
  const isWaiting = state === 'preview' || (state === 'failed' && !step.isRemake);
  if (!isReady && !isWaiting) return;
  try {
    await commit(db, {
      changes: [
        demandTurn(db, { id, state, turn: step.turn }),
        deleteFiles(db, id),
        ...(isReady ? [] : [deleteCases(db, id)]),
        updateStep(db, {
          id,
          state: isReady ? 'expired' : 'cancelled',
          step: { ...firstStep(0), turn: step.turn + 1 },
          counts,
        }),
      ],
      audit: [
        auditOf(
          { ...around, actor },
          {
            action: isReady ? 'release-expired' : 'release-cancelled',
            recordKind: 'release',
            recordId: id,
          },
        ),
      ],
    });
  } catch (error) {
    if (!isReleaseOvertaken(error)) throw error;
  }
}
