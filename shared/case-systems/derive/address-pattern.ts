import { inOneWriting } from '../case-number.ts';
import { afterPattern, beforePattern } from './around.ts';
import { escaped, writtenPattern } from './number-pattern.ts';
import type { SeenCase } from './seen-case.ts';

/** Where in an address a case number stands. */
export type NumberPart = 'path' | 'hash' | 'query' | 'nowhere';

export interface AddressPatterns {
  path: string;
  query?: string;
  hash?: string;
}

type Part = 'pathname' | 'hash';

/** Words in a query that say which page it is. Others say how the page looks, and may be otherwise the next time. */
const routing =
  /^(?:action|page|module|controller|route|do|cmd|task|option|entity|etn|pagetype|class|screen)$/iu;

/** A part of an address that is likely another one for each case, though it isn't its number. */
const variable = /\d{3}|^\d+$|^[0-9a-f]{8,}$|^[^/]{33,}$/iu;

/** Where the number stands in an address, with what tells this kind of page from others. */
export function numberPartOf(seen: SeenCase): NumberPart {
  if (segmentWith(seen, 'pathname') >= 0) return 'path';
  if (segmentWith(seen, 'hash') >= 0) return 'hash';
  return fieldWith(seen) === null ? 'nowhere' : 'query';
}

/** The same for pages of one kind, and another for others: these get patterns of their own. */
export function kindOfPage(seen: SeenCase): string {
  const part = numberPartOf(seen);
  const path = segmentsOf(seen.address.pathname).length;
  const hash = isRoute(seen.address.hash) ? segmentsOf(routeOf(seen)).length : -1;
  if (part === 'path') return `path ${segmentWith(seen, 'pathname')}`;
  if (part === 'hash') return `hash ${path} ${segmentWith(seen, 'hash')}`;
  return `${part} ${path} ${hash} ${fieldWith(seen)}`;
}

/** The patterns for pages of one kind. */
export function addressPatterns(seen: readonly [SeenCase, ...SeenCase[]]): AddressPatterns {
  const [first] = seen;
  const part = numberPartOf(first);
  if (part === 'path') return { path: upToNumber(seen, 'pathname') };
  const path = whole(seen.map(({ address }) => decoded(address.pathname)));
  if (part === 'hash') return { path, hash: upToNumber(seen, 'hash') };
  const query = queryPattern(seen, part === 'query' ? fieldWith(first) : null);
  const isRouted = seen.every(({ address }) => isRoute(address.hash));
  const hash = isRouted ? whole(seen.map(({ address }) => decoded(address.hash))) : undefined;
  return { path, ...(query === null ? {} : { query }), ...(hash === undefined ? {} : { hash }) };
}

/**
 * Where a case opens, with `{number}` for its number. Null when the addresses don't say it, or hold something beside the
 * number that is another for each case.
 */
export function addressTemplate(seen: readonly SeenCase[]): string | null {
  const templates = new Set(seen.map((one) => templateOf(one, seen.length > 1)));
  const [template] = templates;
  if (templates.size !== 1 || !template) return null;
  return /^\/(?!\/)[^\s{}]*\{number\}[^\s{}]*$/u.test(template) ? template : null;
}

function templateOf(seen: SeenCase, hasOthers: boolean): string | null {
  const { pathname } = seen.address;
  const filled = (part: Part) => {
    const segments = segmentsOf(partOf(seen, part)).slice(0, segmentWith(seen, part) + 1);
    const last = segments.pop() ?? '';
    const [start, end] = numberAt(last, seen.number) ?? [0, 0];
    const around = last.slice(0, start) + last.slice(end);
    if (segments.some((segment) => variable.test(segment)) || (around !== '' && !hasOthers)) return null;
    return [...segments, `${last.slice(0, start)}{number}${last.slice(end)}`].join('/');
  };
  switch (numberPartOf(seen)) {
    case 'path':
      return filled('pathname');
    case 'hash': {
      const hash = filled('hash');
      return hash === null || segmentsOf(pathname).some((segment) => variable.test(segment))
        ? null
        : pathname + hash;
    }
    case 'query': {
      const fields = [...fieldsOf(seen.address.search)].filter(([name, value]) => routesBy(name, value));
      const told = [...fields, [fieldWith(seen), '{number}']].map(([name, value]) => `${name}=${value}`);
      const sign = seen.address.search.includes(';') ? ';' : '&';
      return `${pathname}?${told.join(sign)}`;
    }
    default:
      return null;
  }
}

function upToNumber(seen: readonly SeenCase[], part: Part): string {
  const [first] = seen;
  const at = first ? segmentWith(first, part) : 0;
  const rows = seen.map((one) => segmentsOf(partOf(one, part)));
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

/** The last segment with the number; -1 when there is none. */
function segmentWith(seen: SeenCase, part: Part): number {
  if (part === 'hash' && !seen.address.hash) return -1;
  return segmentsOf(partOf(seen, part)).findLastIndex((segment) => numberAt(segment, seen.number) !== null);
}

function fieldWith(seen: SeenCase): string | null {
  const found = [...fieldsOf(seen.address.search)].find(
    ([, value]) => inOneWriting(value) === inOneWriting(seen.number),
  );
  return found?.[0] ?? null;
}

function partOf(seen: SeenCase, part: Part): string {
  return part === 'hash' ? routeOf(seen) : decoded(seen.address[part]);
}

function routeOf({ address }: SeenCase): string {
  return decoded(address.hash).replace(/\?.*$/u, '');
}

function isRoute(hash: string): boolean {
  return /^#!?\//u.test(hash);
}

function segmentsOf(text: string): string[] {
  return text.split('/');
}

function fieldsOf(search: string): Map<string, string> {
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

function decoded(part: string): string {
  try {
    // As the recogniser does: an address that can't be read is taken as it is written.
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
