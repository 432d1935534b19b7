import { inOneWriting } from '../../../shared/case-systems/case-number.ts';
import { type DerivationProblem, deriveRecipe } from '../../../shared/case-systems/derive/derive-recipe.ts';
import type { SeenCase } from '../../../shared/case-systems/derive/seen-case.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';

/** How many cases a recipe is made of before it may be used. */
export const ENOUGH = 3;

/** What somebody is setting up. */
export interface Setup {
  tabId: number;
  system: Pick<Recipe, 'id' | 'version' | 'name'>;
  /** Where the system was recognised before, if it was. */
  origins: readonly string[];
  seen: readonly SeenCase[];
  /** What to look with while no case was seen; null to begin by pointing. */
  guess: Recipe | null;
  /** Made of all that was seen; null before the first case, and when none can be made. */
  recipe: Recipe | null;
  problem: DerivationProblem | null;
}

/** The same with another case; one with the same number is replaced. */
export function withCase(setup: Setup, seen: SeenCase): Setup {
  return made({ ...setup, seen: [...othersThan(setup, seen.number), seen] });
}

export function withoutCase(setup: Setup, number: string): Setup {
  return made({ ...setup, seen: othersThan(setup, number) });
}

/** Whether a number is among the cases already. */
export function hasCase({ seen }: Setup, number: string): boolean {
  return seen.some((one) => inOneWriting(one.number) === inOneWriting(number));
}

/** The recipe under the name that people chose. */
export function named(recipe: Recipe, name: string): Recipe {
  return { ...recipe, name: { nl: name, en: name } };
}

function made(setup: Setup): Setup {
  const [first, ...others] = setup.seen;
  if (!first) return { ...setup, recipe: null, problem: null };
  const derived = deriveRecipe(setup.system, [first, ...others]);
  if (!derived.ok) return { ...setup, recipe: null, problem: derived.problem };
  const origins = [...new Set([...setup.origins, ...derived.recipe.origins])];
  return { ...setup, recipe: { ...derived.recipe, origins }, problem: null };
}

function othersThan({ seen }: Setup, number: string): SeenCase[] {
  return seen.filter((one) => inOneWriting(one.number) !== inOneWriting(number));
}
