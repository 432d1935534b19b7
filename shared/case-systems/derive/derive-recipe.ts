import { isCitizenNumber } from '../../privacy/eleven-test.ts';
import { inOneWriting, normaliseCaseNumber } from '../case-number.ts';
import { CasePage, type Recipe, takesNineDigits } from '../recipe.ts';
import { recognise } from '../recognise.ts';
import { addressPatterns, addressTemplate, kindOfPage } from './address-pattern.ts';
import { numberPattern } from './number-pattern.ts';
import { numberPlaceOf } from './number-place.ts';
import type { SeenCase } from './seen-case.ts';
import { textPlaces } from './text-places.ts';

export type Cases = readonly [SeenCase, ...SeenCase[]];

/** Why no recipe can be made of some cases. */
export type DerivationProblem =
  /** Neither the address nor a place in the page tells the number. */
  | 'nowhere'
  /** All of the numbers are citizen service numbers: that is no chance. */
  | 'citizen-numbers'
  /** The pages differ too much to be told by one recipe. */
  | 'too-different';

export type Derivation = { ok: true; recipe: Recipe } | { ok: false; problem: DerivationProblem };

/**
 * Makes a recipe of cases that somebody pointed at: it recognises each of them. With more cases it tells better what
 * belongs to a kind of page and what to a single case; with one it takes over no word that could be about a family.
 * Throws nothing.
 */
export function deriveRecipe(system: Pick<Recipe, 'id' | 'version' | 'name'>, seen: Cases): Derivation {
  const numbers = seen.map(({ number }) => number);
  if (seen.length > 1 && numbers.every((number) => isCitizenNumber(inOneWriting(number))))
    return { ok: false, problem: 'citizen-numbers' };
  const pages: CasePage[] = [];
  const kinds = [...Map.groupBy(seen, (one) => kindOfPage(one, seen)).values()];
  for (const alike of kinds) {
    const page = pageOf(alike);
    if (page === null) return { ok: false, problem: 'nowhere' };
    pages.push(page);
  }
  const number = numberPattern(numbers);
  const address = kinds.map(addressTemplate).find((template) => template !== null);
  const recipe: Recipe = {
    ...system,
    origins: [...new Set(seen.map((one) => `${one.address.protocol}//${one.address.hostname}/*`))],
    number,
    ...(takesNineDigits(number) ? { nineDigits: true as const } : {}),
    pages: pages.filter((page) => CasePage.safeParse(page).success),
    ...(address ? { address } : {}),
  };
  const isGood = seen.every((one) => isRecognisedBy(recipe, one));
  return isGood ? { ok: true, recipe } : { ok: false, problem: 'too-different' };
}

/** Whether a recipe finds the number of a case in what was seen of its page. */
export function isRecognisedBy(recipe: Recipe, { address, number, places }: SeenCase): boolean {
  const found = recognise([recipe], address, {
    querySelectorAll: (selector) =>
      places
        .filter(({ selectors }) => selectors.includes(selector))
        .map(({ text }) => ({ localName: 'title', textContent: text })),
  });
  return found.kind === 'case' && found.case.number === normaliseCaseNumber(number, recipe);
}

function pageOf(alike: readonly SeenCase[]): CasePage | null {
  const [first, ...others] = alike;
  if (!first) return null;
  const text = textPlaces(alike);
  if (text === null && numberPlaceOf(first, alike) === null) return null;
  return { ...addressPatterns([first, ...others]), ...(text === null ? {} : { text }) };
}
