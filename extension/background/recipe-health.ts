import { reportRecipeHealth as contract } from '../../shared/api/recipe-health.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import type { Recognition } from '../../shared/case-systems/recognition.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
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
 * Tells the API whether the recipes that a page was recognised by still work: once a day for each recipe and outcome,
 * so that it says nothing about how many cases someone opens, or which.
 */
export async function reportRecipeHealth(shows: Recognition, recipes: readonly Recipe[]): Promise<void> {
  const [systems, worked] = outcomeOf(shows);
  for (const { id: recipeId, version } of recipes.filter(({ id }) => systems.includes(id))) {
    await reportOnce({ recipeId, version, worked });
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
