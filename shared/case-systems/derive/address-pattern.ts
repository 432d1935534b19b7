import { decoded } from '../recognise.ts';
import { afterPattern, beforePattern } from './around.ts';
import { escaped, writtenPattern } from './number-pattern.ts';
import {
  fieldsOf,
  nameOfPlace,
  numberAt,
  numberPlaceOf,
  routeIn,
  type SegmentPlace,
  segmentsOf,
} from './number-place.ts';
import type { SeenCase } from './seen-case.ts';

export interface AddressPatterns {
  path: string;
  query?: string;
  hash?: string;
}

/** Words in a query that say which page it is. Others say how the page looks, and may be otherwise the next time. */
const routing =
  /^(?:action|page|module|controller|route|do|cmd|task|option|entity|etn|pagetype|class|screen)$/iu;

/** A part of an address that is likely another one for each case, though it isn't its number. */
const variable = /\d{3}|^\d+$|^[0-9a-f]{8,}$|^[^/]{33,}$/iu;

/** The same for pages of one kind, and another for others: these get patterns of their own. */
export function kindOfPage(seen: SeenCase, among: readonly SeenCase[]): string {
  const place = numberPlaceOf(seen, among);
  const path = segmentsOf(seen.address.pathname).length;
  const hash = isRoute(seen.address.hash) ? segmentsOf(routeIn(seen, 'hash')).length : -1;
  if (place?.part === 'pathname') return nameOfPlace(place);
  if (place?.part === 'hash') return `${path} ${nameOfPlace(place)}`;
  return `${path} ${hash} ${nameOfPlace(place)}`;
}

/** The patterns for pages of one kind. */
export function addressPatterns(seen: readonly [SeenCase, ...SeenCase[]]): AddressPatterns {
  const place = numberPlaceOf(seen[0], seen);
  if (place?.part === 'pathname') return { path: upToNumber(seen, place) };
  const path = whole(seen.map(({ address }) => decoded(address.pathname)));
  if (place?.part === 'hash') return { path, hash: upToNumber(seen, place) };
  const query = queryPattern(seen, place?.field ?? null);
  const isRouted = seen.every(({ address }) => isRoute(address.hash));
  const hash = isRouted ? whole(seen.map(({ address }) => decoded(address.hash))) : undefined;
  return { path, ...(query === null ? {} : { query }), ...(hash === undefined ? {} : { hash }) };
}

/**
 * Where a case opens, with `{number}` for its number. Null when the addresses don't say it, or hold something beside the
 * number that is another for each case.
 */
export function addressTemplate(seen: readonly SeenCase[]): string | null {
  const templates = new Set(seen.map((one) => templateOf(one, seen)));
  const [template] = templates;
  if (templates.size !== 1 || !template) return null;
  return /^\/(?!\/)[^\s{}]*\{number\}[^\s{}]*$/u.test(template) ? template : null;
}

function templateOf(seen: SeenCase, among: readonly SeenCase[]): string | null {
  const place = numberPlaceOf(seen, among);
  const { pathname, search } = seen.address;
  if (place === null) return null;
  if (place.part === 'search') {
    const fields = [...fieldsOf(search)].filter(([name, value]) => routesBy(name, value));
    const told = [...fields, [place.field, '{number}']].map(([name, value]) => `${name}=${value}`);
    return `${pathname}?${told.join(search.includes(';') ? ';' : '&')}`;
  }
  const segments = segmentsOf(routeIn(seen, place.part)).slice(0, place.segment + 1);
  const last = segments.pop() ?? '';
  const [start, end] = numberAt(last, seen.number) ?? [0, 0];
  const around = last.slice(0, start) + last.slice(end);
  const before = place.part === 'hash' ? [...segmentsOf(pathname), ...segments] : segments;
  if (before.some((segment) => variable.test(segment)) || (around !== '' && among.length === 1)) return null;
  const filled = [...segments, `${last.slice(0, start)}{number}${last.slice(end)}`].join('/');
  return place.part === 'hash' ? pathname + filled : filled;
}

function upToNumber(seen: readonly SeenCase[], { part, segment: at }: SegmentPlace): string {
  const rows = seen.map((one) => segmentsOf(routeIn(one, part)));
  const before = Array.from({ length: at }, (_, index) =>
    segmentPattern(rows.map((row) => row[index] ?? '')),
  );
  const around = seen.map(({ number }, index) => {
    const text = rows[index]?.[at] ?? '';
    const [start, end] = numberAt(text, number) ?? [0, text.length];
    return { before: text.slice(0, start), after: text.slice(end) };
  });
  const isWhole = around.every((one) => one.before === '' && one.after === '');
  const any = part === 'hash' ? '[^\\/?]' : '[^\\/]';
  const number = isWhole
    ? `(?<number>${any}+)`
    : `(?<number>${writtenPattern(seen.map((one) => one.number))})`;
  const segment = `${beforePattern(
    around.map((one) => one.before),
    any,
  )}${number}${afterPattern(
    around.map((one) => one.after),
    any,
  )}`;
  const rest = part === 'hash' ? '(?:[\\/?].*)?' : '(?:\\/.*)?';
  return [...before, segment].join('\\/') + rest;
}

function queryPattern(seen: readonly SeenCase[], numberField: string | null): string | null {
  const rows = seen.map(({ address }) => fieldsOf(address.search));
  const [first] = rows;
  if (!first) return null;
  const told = [...first].filter(
    ([name, value]) => routesBy(name, value) && rows.every((row) => row.get(name) === value),
  );
  const conditions = told
    .slice(0, 2)
    .map(([name, value]) => `(?=.*[?&;]${escaped(`${name}=${value}`)}(?:[&;]|$))`);
  const differing = [...first.keys()].find(
    (name) => rows.every((row) => row.has(name)) && new Set(rows.map((row) => row.get(name))).size > 1,
  );
  const field = numberField ?? differing;
  if (field === undefined) return conditions.length === 0 ? null : `${conditions.join('')}.*`;
  const value = numberField === null ? '[^&;]+' : '(?<number>[^&;]+)';
  return `${conditions.join('')}(?:.*[?&;]|\\?)${escaped(field)}=${value}(?:[&;].*)?`;
}

function routesBy(name: string, value: string): boolean {
  return routing.test(name) && /^[A-Za-z][\w.:-]{0,40}$/u.test(value);
}

/** All of a path or of a route, as far as it tells the kind of page. */
function whole(texts: readonly string[]): string {
  const rows = texts.map((text) => segmentsOf(text.replace(/\?.*$/u, '').replace(/(?<=.)\/$/u, '')));
  const [first = []] = rows;
  const pattern = first.map((_, index) => segmentPattern(rows.map((row) => row[index] ?? ''))).join('\\/');
  return texts.every((text) => text === '/') ? '\\/' : `${pattern}(?:[\\/?].*)?`;
}

function segmentPattern(texts: readonly string[]): string {
  const [first = ''] = texts;
  const isSame = texts.every((text) => text === first);
  return isSame && !variable.test(first) ? escaped(first) : '[^\\/]+';
}

function isRoute(hash: string): boolean {
  return /^#!?\//u.test(hash);
}
