import { upkeep } from '../../db/commit.ts';
import { deleteFiles, deleteParts } from '../../db/queries/release-files.ts';
import { readPassedReleases, readReleasesToClear, readReleasesToWorkOn } from '../../db/queries/releases.ts';
import { run } from '../../db/read.ts';
import { auditOf } from '../rights.ts';
import { type Change, writeChange } from './change.ts';
import { firstStep } from './first-step.ts';
import { findRelease, type KnownRelease } from './known-release.ts';
import { PARTS_AT_ONCE } from './settle.ts';
import { stopRelease } from './stop-release.ts';
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
 * nobody looked at, and what failed and nobody tried again. What a release was stays known.
 * @param parts how many parts may go in this run
 * @returns how many parts went
 */
export async function expireReleases(around: Around, { parts }: { parts: number }): Promise<number> {
  const { db, now } = around;
  for (const id of await run(db, readPassedReleases(db, now(), RELEASES_PER_RUN))) await expire(around, id);
  const asked = { waitsBefore: now() - WAITING_DAYS * MS_PER_DAY, limit: RELEASES_PER_RUN };
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
  const change = release && endOf(db, release);
  if (!change) return;
  const about = { action: change.action, recordKind: 'release', recordId: id } as const;
  await writeChange(db, release, change, auditOf({ ...around, actor }, about));
}

/** What becomes of a release whose time is over; null for one that is already, or that somebody works on. */
function endOf(db: Around['db'], release: KnownRelease): Change | null {
  const { id, state } = release;
  if (state === 'preview' || state === 'failed') return stopRelease(db, release);
  if (state !== 'ready') return null;
  return { state: 'expired', step: firstStep(0), changes: [deleteFiles(db, id)], action: 'release-expired' };
}
