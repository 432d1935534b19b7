import { decoded } from '../recognise.ts';
import { numberAt } from './number-place.ts';
import type { SeenCase } from './seen-case.ts';

const token = /[\p{L}\p{N}]+(?:[./_\p{Pd}][\p{L}\p{N}]+)*/gu;
const day = /^\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$/u;

/** What in a text could be a case number: words with a digit in them, without days; each once, in their order. */
export function numberTokens(text: string): string[] {
  const words = [...text.matchAll(token)].map(([word]) => word);
  return [...new Set(words.filter((word) => /\d/u.test(word) && word.length <= 40 && !day.test(word)))];
}

/** The number that somebody pointed at: the only one there is, or the only one that the address has too; otherwise null. */
export function likelyNumber(
  tokens: readonly string[],
  { pathname, search, hash }: SeenCase['address'],
): string | null {
  const written = [pathname, search, hash].map(decoded);
  const inAddress = tokens.filter((word) => written.some((part) => numberAt(part, word) !== null));
  const left = inAddress.length > 0 ? inAddress : tokens;
  return left.length === 1 ? (left[0] ?? null) : null;
}
