import { upkeepTogether } from '../../db/commit.ts';
import { isOvertaken } from '../../db/errors.ts';
import {
  moveCounts,
  type NormsInForce,
  readCasesBehind,
  readNormsInForce,
  readOpenCasesBehind,
} from '../../db/queries/norms.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { deriveAnew } from './derive-anew.ts';

/** Cases that are derived in one batch. */
const STEP = 25;
/** Open cases of the teams of one person that are brought up to date before a list: more than anyone has. */
const MAX_OPEN_STEPS = 80;

/**
 * Makes milestones and counts follow the newest norms, in steps; when it is stopped, the next run goes on where it was.
 * What is to be done follows at once: a case when something is filed in it, a due list before it is read. The counts
 * stay what they were, what is filed meanwhile included, until every case was derived anew; then they change in one
 * batch. So no figure ever mixes two norms.
 * @param cases about how many cases this run may take
 * @returns how many cases it took
 */
export async function countAnew(
  { db }: Pick<Surroundings, 'db'>,
  { cases }: { cases: number },
): Promise<number> {
  for (let taken = 0; ; ) {
    const { current, counted } = await run(db, readNormsInForce(db));
    if (current.version === counted.version) return taken;
    const behind = await run(db, readCasesBehind(db, { version: current.version, limit: STEP }));
    if (behind.length === 0) {
      if (await haveCountsMoved(db, counted.version, current.version)) return taken;
    } else if (taken >= cases) {
      return taken;
    } else {
      await deriveAnew({ db }, behind);
    }
    taken += Math.max(1, behind.length);
  }
}

/** Brings the open cases of some teams up to date with the newest norms, before what is due in them is read. */
export async function bringUpToDate(
  { db }: Pick<Surroundings, 'db'>,
  { current, counted }: NormsInForce,
  teamIds: readonly string[],
): Promise<void> {
  if (current.version === counted.version) return;
  for (let step = 0; step < MAX_OPEN_STEPS; step += 1) {
    const asked = { teamIds, version: current.version, limit: STEP };
    const behind = await run(db, readOpenCasesBehind(db, asked));
    if (behind.length === 0) return;
    await deriveAnew({ db }, behind);
  }
}

async function haveCountsMoved(db: Surroundings['db'], from: number, to: number): Promise<boolean> {
  try {
    await upkeepTogether(db, moveCounts(db, from, to));
    return true;
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
}
