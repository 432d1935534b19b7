import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { normaliseCaseNumber } from './case-number.ts';

/** The case system whose numbers look like this one; null when none does. */
export function systemOf(number: string | null, recipes: readonly Recipe[]): Recipe | null {
  return recipes.find((one) => number !== null && normaliseCaseNumber(number, one) === number) ?? null;
}
