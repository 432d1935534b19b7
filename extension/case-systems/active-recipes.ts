import { presets } from '../../shared/case-systems/presets.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { organisationSettings, watchOrganisationSettings } from '../settings/organisation-settings.ts';
import { readPolicy, watchPolicy } from '../settings/policy.ts';
import { ownRecipes, watchOwnRecipes } from './own-recipes.ts';

/** Whose recipes come first: a typed number is of the first system whose numbers look like it, and the product's are a demo. */
const inOrder = ['policy', 'device', 'organisation', 'product'] as const;

/** A recipe in use, and who it comes from. */
export interface ActiveRecipe {
  recipe: Recipe;
  from: (typeof inOrder)[number];
}

/**
 * The recipes in use: those that come with the product, those that the organisation set in the portal, those of this
 * device, and those of the organisation's policy. Each replaces one before it of the same system; but what somebody made
 * here gives way once the organisation publishes that version or a newer one.
 */
export async function activeRecipesWithSource(): Promise<ActiveRecipe[]> {
  const [organisation, own, policy] = await Promise.all([organisationSettings(), ownRecipes(), readPolicy()]);
  const byId = new Map<string, ActiveRecipe>();
  const use = (from: ActiveRecipe['from'], recipes: readonly Recipe[]) => {
    for (const recipe of recipes) byId.set(recipe.id, { recipe, from });
  };
  use('product', presets);
  use('organisation', organisation.recipes);
  const isNewer = (recipe: Recipe) => recipe.version > (byId.get(recipe.id)?.recipe.version ?? 0);
  use('device', own.filter(isNewer));
  use('policy', policy.recipes);
  return [...byId.values()].sort((a, b) => inOrder.indexOf(a.from) - inOrder.indexOf(b.from));
}

export async function activeRecipes(): Promise<Recipe[]> {
  return (await activeRecipesWithSource()).map(({ recipe }) => recipe);
}

/** Calls back when the recipes in use may have changed. Returns the function that ends it. */
export function onRecipesChanged(changed: () => void): () => void {
  const endings = [watchOrganisationSettings(changed), watchOwnRecipes(changed), watchPolicy(changed)];
  return () => {
    for (const end of endings) end();
  };
}
