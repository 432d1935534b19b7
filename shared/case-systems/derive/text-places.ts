import type { CasePage } from '../recipe.ts';

import { afterPattern, beforePattern } from './around.ts';
import { writtenPattern } from './number-pattern.ts';
import { numberAt } from './number-place.ts';
import type { SeenCase, SeenPlace } from './seen-case.ts';

type TextPlace = NonNullable<CasePage['text']>[number];

/** The places where all of some pages show their number; null when there is none that a recipe can name. */
export function textPlaces(seen: readonly SeenCase[]): TextPlace[] | null {
  const [first] = seen;
  const selectors = first?.places.flatMap((place) => sharedSelector(place, seen)) ?? [];
  const places = [...new Set(selectors)].flatMap((selector) => placeAt(selector, seen) ?? []);
  return places.length === 0 ? null : places.slice(0, 3);
}

/** The first of a place's selectors that finds a place in every page. */
function sharedSelector({ selectors }: SeenPlace, seen: readonly SeenCase[]): string[] {
  const shared = selectors.find((selector) => seen.every((one) => placeOf(one, selector)));
  return shared === undefined ? [] : [shared];
}

function placeAt(selector: string, seen: readonly SeenCase[]): TextPlace | null {
  const around = seen.flatMap((one) => {
    const text = placeOf(one, selector)?.text ?? '';
    const found = numberAt(text, one.number);
    return found ? [{ before: text.slice(0, found[0]), after: text.slice(found[1]) }] : [];
  });
  if (around.length < seen.length) return null;
  const before = beforePattern(
    around.map((one) => one.before),
    '.',
  );
  const after = afterPattern(
    around.map((one) => one.after),
    '.',
  );
  const pattern = `${before}(?<number>${writtenPattern(seen.map(({ number }) => number))})${after}`;
  return pattern.length > 200 || selector.length > 200 ? null : { selector, pattern };
}

function placeOf({ places }: SeenCase, selector: string): SeenPlace | undefined {
  return places.find(({ selectors }) => selectors.includes(selector));
}
