import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { reportRecipeHealth as contract } from '../../../shared/api/recipe-health.ts';
import { presets } from '../../../shared/case-systems/presets.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { upkeep } from '../../db/commit.ts';
import { countRecipeReport } from '../../db/queries/recipe-health.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/**
 * Counts that a recipe worked, or did not. Who says so is kept nowhere, not in the audit log either. Throws `not-found`
 * for a recipe nobody published: only what exists is counted.
 */
export async function reportRecipeHealth(
  { db, now }: SignedIn,
  report: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const own = (await run(db, readCurrentSetting(db, 'recipes'))).value;
  const recipe = [...own, ...presets].find(({ id }) => id === report.recipeId);
  // A device may still work with an older version, never with one that is yet to come.
  if (!recipe || report.version > recipe.version) throw new AppError('not-found');
  await upkeep(countRecipeReport(db, { ...report, reportedOn: dayOfInstant(now()) }));
  return {};
}
