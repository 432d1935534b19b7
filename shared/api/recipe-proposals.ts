import { Recipe } from '../case-systems/recipe.ts';
import { Id } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** The most proposals that one person can have waiting. */
export const MAX_OPEN_PROPOSALS = 5;

/**
 * Somebody proposes a recipe that works for them, for the administrator to publish. A newer one for the same system
 * replaces theirs; the same one sent twice is one. `conflict` (field `proposals`) when too many of theirs are waiting.
 */
export const proposeRecipe = defineEndpoint({
  id: 'propose-recipe',
  method: 'POST',
  path: '/api/recipe-proposals',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ id: Id, recipe: Recipe }),
  response: z.strictObject({}),
});

export const RecipeProposal = z.strictObject({
  id: Id,
  recipe: Recipe,
  proposedBy: z.strictObject({ id: z.string(), name: z.string() }),
  /** Instant, ms. */
  proposedAt: z.int(),
});
export type RecipeProposal = z.infer<typeof RecipeProposal>;

/** The recipes that wait for the administrator, oldest first; at most 100. */
export const readRecipeProposals = defineEndpoint({
  id: 'read-recipe-proposals',
  method: 'GET',
  path: '/api/recipe-proposals',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ proposals: z.array(RecipeProposal) }),
});

/** Takes a proposal off the list, published or set aside. One that is gone already is a success. */
export const removeRecipeProposal = defineEndpoint({
  id: 'remove-recipe-proposal',
  method: 'DELETE',
  path: '/api/recipe-proposals/:proposal',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});
