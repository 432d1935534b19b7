import { presets } from '../../shared/case-systems/presets.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { organisationSettings, watchOrganisationSettings } from '../settings/organisation-settings.ts';
import { readPolicy, watchPolicy } from '../settings/policy.ts';

/**
 * The recipes in use: those that come with the product, those that the organisation set in the portal, and those of its
 * policy. Each replaces one before it with the same id.
 */
export async function activeRecipes(): Promise<Recipe[]> {
  const [organisation, policy] = await Promise.all([organisationSettings(), readPolicy()]);
  const all = [...presets, ...organisation.recipes, ...policy.recipes];
  return [...new Map(all.map((recipe) => [recipe.id, recipe])).values()];
}

/** Calls back when the recipes in use may have changed. Never ends: for background. */
export function onRecipesChanged(changed: () => void): void {
  watchOrganisationSettings(changed);
  watchPolicy(changed);
}
