import { inOneWriting } from '../case-number.ts';
import { decoded } from '../recognise.ts';
import { escaped } from './number-pattern.ts';
import type { SeenCase } from './seen-case.ts';

/** Where in an address a case number stands: in which segment of a path or of a route, or in which field of a query. */
export type NumberPlace = SegmentPlace | { part: 'search'; field: string };

export type SegmentPlace = { part: 'pathname'; segment: number } | { part: 'hash'; segment: number };

/**
 * The place that holds its own number in most of some cases; null when the address of this case doesn't say it. A low
 * number can stand in more places by chance, as that of a tab does in `?tab=1&nr=1`.
 */
export function numberPlaceOf(seen: SeenCase, among: readonly SeenCase[]): NumberPlace | null {
  const theirs = among.map((one) => new Set(placesOf(one).map(nameOfPlace)));
  const heldBy = (place: NumberPlace) => theirs.filter((names) => names.has(nameOfPlace(place))).length;
  // A stable sort: of places that as many have, the likeliest stays in front.
  return placesOf(seen).sort((one, other) => heldBy(other) - heldBy(one))[0] ?? null;
}

export function nameOfPlace(place: NumberPlace | null): string {
  if (place === null) return 'nowhere';
  return place.part === 'search' ? `field ${place.field}` : `${place.part} ${place.segment}`;
}

/** All places with the number: the path before the route, the last segment first, and then the query. */
function placesOf(seen: SeenCase): NumberPlace[] {
  const inSegments = (['pathname', 'hash'] as const).flatMap((part) =>
    segmentsOf(routeIn(seen, part))
      .flatMap((text, segment) => (numberAt(text, seen.number) === null ? [] : [{ part, segment }]))
      .reverse(),
  );
  const inFields = [...fieldsOf(seen.address.search)].flatMap(([field, value]) =>
    inOneWriting(value) === inOneWriting(seen.number) ? [{ part: 'search' as const, field }] : [],
  );
  return [...inSegments, ...inFields];
}

/** A path as it is; of a hash what comes before a query of its own. */
export function routeIn({ address }: SeenCase, part: SegmentPlace['part']): string {
  return part === 'hash' ? decoded(address.hash).replace(/\?.*$/u, '') : decoded(address.pathname);
}

export function segmentsOf(text: string): string[] {
  return text.split('/');
}

export function fieldsOf(search: string): Map<string, string> {
  const fields = decoded(search).replace(/^\?/u, '').split(/[&;]/u);
  return new Map(
    fields.flatMap((field) => {
      const [, name, value] = /^([^=]+)=(.*)$/u.exec(field) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** From where to where a text holds the number, in whichever writing; the last time that it does. */
export function numberAt(text: string, number: string): [start: number, end: number] | null {
  const inAnyWriting = [...number.trim()]
    .map((sign) => (/\p{Pd}/u.test(sign) ? '\\p{Pd}' : /\s/u.test(sign) ? '\\s*' : escaped(sign)))
    .join('');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${inAnyWriting}(?![\\p{L}\\p{N}])`, 'giu');
  const found = [...text.matchAll(alone)].at(-1);
  return found ? [found.index, found.index + found[0].length] : null;
}
