import { Recipe } from '../../shared/case-systems/recipe.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

const kept = stored('local', 'own-recipes', z.array(Recipe).check(z.maxLength(20)));

/** The recipes that somebody made or took over on this device, and that hold here only. */
export async function ownRecipes(): Promise<Recipe[]> {
  return (await kept.read()) ?? [];
}

/** Puts a recipe to use on this device, in the place of one of the same system. */
export async function keepOwnRecipe(recipe: Recipe): Promise<void> {
  await change((own) => [...own.filter(({ id }) => id !== recipe.id), recipe]);
}

export async function removeOwnRecipe(id: string): Promise<void> {
  await change((own) => own.filter((recipe) => recipe.id !== id));
}

export function watchOwnRecipes(changed: () => void): () => void {
  return kept.watch(changed);
}

async function change(to: (own: Recipe[]) => Recipe[]): Promise<void> {
  await navigator.locks.request('own-recipes', async () => kept.write(to(await ownRecipes())));
}
