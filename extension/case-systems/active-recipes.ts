import { browser } from 'wxt/browser';
import { presets } from '../../shared/case-systems/presets.ts';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import * as z from '../../shared/zod.ts';
import { readPolicy, watchPolicy } from '../settings/policy.ts';

const key = 'recipes';

/**
 * The recipes in use: those that come with the product, those kept in `storage.local` under `recipes`, and those of the
 * organisation's policy. Each replaces one before it with the same id; one that doesn't parse is left out, the others
 * stay.
 */
export async function activeRecipes(): Promise<Recipe[]> {
  const [kept, policy] = await Promise.all([keptRecipes(), readPolicy()]);
  const all = [...presets, ...kept, ...policy.recipes];
  return [...new Map(all.map((recipe) => [recipe.id, recipe])).values()];
}

/** Calls back when the recipes in use may have changed. Never ends: for background. */
export function onRecipesChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
  watchPolicy(changed);
}

async function keptRecipes(): Promise<Recipe[]> {
  const kept = z.array(z.unknown()).safeParse((await browser.storage.local.get(key))[key]);
  return (kept.data ?? []).flatMap((stored) => Recipe.safeParse(stored).data ?? []);
}
