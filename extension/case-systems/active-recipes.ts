import { browser } from 'wxt/browser';
import { presets } from '../../shared/case-systems/presets.ts';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import * as z from '../../shared/zod.ts';

const key = 'recipes';

/**
 * The recipes in use: those that come with the product and those kept in `storage.local` under `recipes`. A kept
 * recipe replaces the one with the same id; one that doesn't parse is left out, the others stay.
 */
export async function activeRecipes(): Promise<Recipe[]> {
  const recipes = new Map(presets.map((recipe) => [recipe.id, recipe]));
  const kept = z.array(z.unknown()).safeParse((await browser.storage.local.get(key))[key]);
  for (const stored of kept.data ?? []) {
    const parsed = Recipe.safeParse(stored);
    if (parsed.success) recipes.set(parsed.data.id, parsed.data);
  }
  return [...recipes.values()];
}

/** Calls back when the recipes in use may have changed. Never ends: for background. */
export function onRecipesChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
}
