import type { Recipe } from './recipe.ts';

/** A case as its case system names it. `system` is the recipe's id, `number` is normalised. */
export interface CaseRef {
  system: string;
  number: string;
}

/**
 * Writes a case number as the recipe's system does, however it was typed or printed: other dashes, spaces,
 * small letters. Leading zeros stay. Null when the result is not a number of that system.
 */
export function normaliseCaseNumber(text: string, recipe: Pick<Recipe, 'number'>): string | null {
  const number = inOneWriting(text);
  return number.length <= 40 && new RegExp(`^(?:${recipe.number})$`, 'u').test(number) ? number : null;
}

/** One writing for all ways to write a number: dashes are `-`, letters are capitals, and there are no spaces. */
export function inOneWriting(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/gu, '')
    .toUpperCase();
}
