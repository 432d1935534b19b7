import { identifierWarnings } from '../../privacy/identifier-warnings.ts';
import { escaped } from './number-pattern.ts';

const longest = 40;
const outside = '[^\\p{L}\\p{N}]';

/**
 * What stands before a number, as a pattern. Words are only taken over when several cases have them: what one case says
 * there can be about a family.
 * @param befores one for each case
 * @param any what may stand there otherwise: a pattern of one character
 */
export function beforePattern(befores: readonly string[], any: string): string {
  if (befores.every((text) => text === '')) return '';
  const shared = wholeWords(commonEnd(befores), befores);
  if (befores.length > 1 && befores.every((text) => text === shared)) return escaped(shared);
  const free = `${any}{0,120}`;
  if (shared === '') return `(?:${free}${outside})?`;
  return startsInWord(shared) ? `(?:${free}${outside})?${escaped(shared)}` : `${free}${escaped(shared)}`;
}

/** What stands after a number: the same in a mirror. */
export function afterPattern(afters: readonly string[], any: string): string {
  if (afters.every((text) => text === '')) return '';
  const shared = mirrored(wholeWords(commonEnd(afters.map(mirrored)), afters.map(mirrored)));
  if (afters.length > 1 && afters.every((text) => text === shared)) return escaped(shared);
  const free = `${any}{0,300}`;
  if (shared === '') return `(?:${outside}${free})?`;
  return startsInWord(mirrored(shared))
    ? `${escaped(shared)}(?:${outside}${free})?`
    : `${escaped(shared)}${free}`;
}

/** What all texts end with; of a single text only the signs at its end. */
function commonEnd(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  if (others.length === 0) return /[^\p{L}\p{N}]*$/u.exec(first)?.[0] ?? '';
  let length = 0;
  while (length < first.length && others.every((text) => text.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return first.slice(first.length - length);
}

/** Without a piece of a word at its beginning, and without anything that could be of one case only. */
function wholeWords(end: string, texts: readonly string[]): string {
  const afterDigits = end.replace(/^.*\p{N}[\p{L}\p{N}]*/u, '').slice(-longest);
  const isCutOff = texts.some((text) =>
    /[\p{L}\p{N}]$/u.test(text.slice(0, text.length - afterDigits.length)),
  );
  const whole = isCutOff ? afterDigits.replace(/^[\p{L}\p{N}]+/u, '') : afterDigits;
  return [whole, mirrored(whole)].some((text) => identifierWarnings(text).length > 0) ? '' : whole;
}

function startsInWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

function mirrored(text: string): string {
  return [...text].reverse().join('');
}
