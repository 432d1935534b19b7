import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { type CaseRef, normaliseCaseNumber } from './case-number.ts';

/**
 * The address at which the case opens, for "Open zaak".
 * @param seenAt origin at which this case system was last seen, for a recipe whose address has none
 * @returns null when the recipe has no address, the origin isn't known, or the number isn't one of this system
 */
export function caseAddress(
  recipe: Recipe,
  { number }: Pick<CaseRef, 'number'>,
  seenAt: string | null,
): string | null {
  const normalised = normaliseCaseNumber(number, recipe);
  if (normalised === null || recipe.address === undefined) return null;
  const path = recipe.address.replaceAll('{number}', encodeURIComponent(normalised));
  const base = path.startsWith('/') ? seenAt : undefined;
  if (base === null || !URL.canParse(path, base)) return null;
  const { protocol, href } = new URL(path, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
