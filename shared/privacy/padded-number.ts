const MOST_PADDING = 4;

/**
 * Whether a text is a number of nine digits or more, filled up with few different characters. So little variety comes
 * out of a keyed hash less than once in 10¹² times; of a program that forgot to hash, always.
 */
export function isPaddedNumber(text: string): boolean {
  const number = /\d{9,}/.exec(text)?.[0];
  return number !== undefined && new Set(text.replace(number, '')).size <= MOST_PADDING;
}
