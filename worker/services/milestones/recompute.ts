import { milestoneDefinitions } from '../../../shared/milestones/registry.ts';
import { upkeep } from '../../db/commit.ts';
import { listTeamIds } from '../../db/queries/organisation.ts';
import { mendStretches, mendTally } from '../../db/queries/tally.ts';
import type { Surroundings } from '../context.ts';

const MS_PER_HOUR = 3_600_000;
/** Runs in which every team has its turn once: a day, at one run an hour. */
const RUNS_PER_ROUND = 24;

/**
 * Compares the counts of some teams with their milestones and mends what differs. In steps of one team and one kind,
 * so that nobody waits long, and every team once a day. Returns how many counts were wrong: always 0, or there is a
 * mistake in filing.
 */
export async function recomputeTally({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  const turn = Math.floor(now() / MS_PER_HOUR) % RUNS_PER_ROUND;
  const teamIds = await listTeamIds(db);
  const dueNow = teamIds.filter((_, index) => index % RUNS_PER_ROUND === turn);
  let mended = 0;
  for (const teamId of dueNow) {
    for (const { kind, isStretch } of milestoneDefinitions) {
      mended += await upkeep(isStretch ? mendStretches(db, teamId, kind) : mendTally(db, teamId, kind));
    }
  }
  return mended;
}
