import { isCitizenNumber } from '../privacy/eleven-test.ts';
import { normaliseCaseNumber } from './case-number.ts';
import type { Recipe } from './recipe.ts';

/**
 * The case number that a text is in a recipe's system; null when it is none, or looks like a citizen service number in a
 * system whose own numbers don't. Apart from `normaliseCaseNumber`, so that what runs in pages stays small.
 */
export function acceptNumber(text: string, recipe: Pick<Recipe, 'number' | 'nineDigits'>): string | null {
  const number = normaliseCaseNumber(text, recipe);
  return number !== null && !recipe.nineDigits && isCitizenNumber(number) ? null : number;
}
