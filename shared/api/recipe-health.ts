import { Recipe } from '../case-systems/recipe.ts';
import { DaySchema } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

const { id: recipeId, version } = Recipe.shape;

/** A device says once a day, per recipe and outcome, whether the recipe worked. Counted, and nothing else kept. */
export const reportRecipeHealth = defineEndpoint({
  id: 'report-recipe-health',
  method: 'POST',
  path: '/api/recipe-health',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ recipeId, version, worked: z.boolean() }),
  response: z.strictObject({}),
});

/** How many devices a recipe worked on by day, the newest first, of the last 90 days. */
export const readRecipeHealth = defineEndpoint({
  id: 'read-recipe-health',
  method: 'GET',
  path: '/api/recipe-health',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({
    days: z.array(
      z.strictObject({
        recipeId: z.string(),
        version: z.int(),
        reportedOn: DaySchema,
        worked: z.int(),
        broken: z.int(),
      }),
    ),
  }),
});
