import { reportRecipeHealth as contract } from '../../shared/api/recipe-health.ts';
import type { Recognition } from '../../shared/case-systems/recognition.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import type { ActiveRecipe } from '../case-systems/active-recipes.ts';
import { noteCourse } from '../case-systems/recipe-course.ts';
import { callApi } from '../client/call-api.ts';
import { stored } from '../storage/stored.ts';

/** What was told today. */
const told = stored(
  'local',
  'recipe-health',
  z.strictObject({ on: DaySchema, reports: z.array(z.string()) }),
);

/** After these nobody heard it, and it may be told again. */
const unheard: readonly ErrorCode[] = ['not-signed-in', 'session-expired'];

/**
 * Keeps how the recipes that a page was recognised by fare, and tells the API about those of the organisation: once a day
 * for each recipe and outcome, so that it says nothing about how many cases someone opens, or which.
 */
export async function reportRecipeHealth(shows: Recognition, active: readonly ActiveRecipe[]): Promise<void> {
  const [systems, worked] = outcomeOf(shows);
  for (const { recipe, from } of active.filter((one) => systems.includes(one.recipe.id))) {
    const { id: recipeId, version } = recipe;
    await noteCourse(recipe, worked, dayOfInstant(Date.now()));
    if (from !== 'device') await reportOnce({ recipeId, version, worked });
  }
}

function outcomeOf(shows: Recognition): [systems: readonly string[], worked: boolean] {
  if (shows.kind === 'case') return [[shows.case.system], true];
  return [shows.kind === 'broken' ? shows.systems : [], false];
}

async function reportOnce(report: { recipeId: string; version: number; worked: boolean }): Promise<void> {
  const name = JSON.stringify(report);
  await navigator.locks.request('recipe-health', async () => {
    const on = dayOfInstant(Date.now());
    const known = await told.read();
    const reports = known?.on === on ? known.reports : [];
    if (reports.includes(name)) return;
    const answer = await callApi(contract, { params: {}, request: report });
    if (!answer.ok && unheard.includes(answer.code)) return;
    await told.write({ on, reports: [...reports, name] });
  });
}
