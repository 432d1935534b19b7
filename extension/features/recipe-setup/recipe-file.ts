import { Recipe } from '../../../shared/case-systems/recipe.ts';

/** Gives a recipe as a file. It holds what is looked for, and nothing of a case. */
export function saveRecipe(recipe: Recipe): void {
  const file = new Blob([`${JSON.stringify(recipe, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `doelspoor-${recipe.id}-${recipe.version}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The recipe in a file; null when there is none. */
export async function readRecipe(file: File): Promise<Recipe | null> {
  if (file.size > 100_000) return null;
  try {
    return Recipe.safeParse(JSON.parse(await file.text())).data ?? null;
  } catch {
    return null;
  }
}
