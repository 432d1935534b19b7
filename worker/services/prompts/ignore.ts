import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { upkeep } from '../../db/commit.ts';
import { ignorePrompts } from '../../db/queries/prompts.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/**
 * Says of reminders that they were ignored when nobody answered them in the days that the organisation gives for it.
 * @param limit how many this run may take
 * @returns how many there were
 */
export async function ignoreUnanswered(
  { db, now }: Pick<Surroundings, 'db' | 'now'>,
  { limit }: { limit: number },
): Promise<number> {
  const { quietDays } = (await run(db, readCurrentSetting(db, 'prompts'))).value;
  const settledOn = dayOfInstant(now());
  return upkeep(ignorePrompts(db, { shownTo: addDays(settledOn, -quietDays), settledOn, limit }));
}
