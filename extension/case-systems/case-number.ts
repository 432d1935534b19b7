import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { isCitizenNumber } from '../../shared/privacy/eleven-test.ts';

/** A case as its case system names it. `system` is the recipe's id, `number` is normalised. */
export interface CaseRef {
  system: string;
  number: string;
}

/**
 * Writes a case number as the recipe's system does, however it was typed or printed: other dashes, spaces,
 * small letters. Leading zeros stay. Null when the result is not a number of that system, or looks like a citizen service
 * number in a system whose numbers don't.
 */
export function normaliseCaseNumber(
  text: string,
  recipe: Pick<Recipe, 'number' | 'nineDigits'>,
): string | null {
  const number = text
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/gu, '')
    .toUpperCase();
  if (!recipe.nineDigits && isCitizenNumber(number)) return null;
  return number.length <= 40 && new RegExp(`^(?:${recipe.number})$`, 'u').test(number) ? number : null;
}
