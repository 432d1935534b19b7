import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readRecipeHealth as contract } from '../../../shared/api/recipe-health.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { readRecipeDays } from '../../db/queries/recipe-health.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';

/** Days of which counts are shown, and kept. */
export const HEALTH_DAYS = 90;

/** How recipes fared, by day. */
export async function readRecipeHealth({ db, now }: SignedIn): Promise<ResponseOf<typeof contract>> {
  return { days: await run(db, readRecipeDays(db, addDays(dayOfInstant(now()), -HEALTH_DAYS))) };
}
