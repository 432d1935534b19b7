import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { upkeep } from '../../db/commit.ts';
import { deleteRecipeDaysBefore } from '../../db/queries/recipe-health.ts';
import type { Surroundings } from '../context.ts';
import { HEALTH_DAYS } from './read.ts';

/** Removes counts that nobody is shown any more. Returns how many rows. */
export async function forgetRecipeHealth({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  return upkeep(deleteRecipeDaysBefore(db, addDays(dayOfInstant(now()), -HEALTH_DAYS)));
}
