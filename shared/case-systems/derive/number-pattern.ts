import { inOneWriting } from '../case-number.ts';

type Token = { kind: 'digits' | 'letters' | 'mixed' | 'other'; text: string };

/** Letters and digits all through each other, as in a key that a computer made. */
const mixed = /^(?=(?:\p{L}*\d+\p{L}+){2}|(?:\d*\p{L}+\d+){2})[\p{L}\d]{8,}$/u;

/** What whole case numbers look like, in the one writing, going by some of them. */
export function numberPattern(numbers: readonly string[]): string {
  return alternatives(numbers.map(inOneWriting), {
    digits: digitsPattern,
    letters: capitals,
    mixed: (texts) => `[0-9A-Z]${times(texts)}`,
    other: escaped,
  });
}

/** The same as a page or an address may write it: whatever the dash, small letters, a space where there was one. */
export function writtenPattern(numbers: readonly string[]): string {
  return alternatives(
    numbers.map((number) => number.normalize('NFKC').replace(/\s+/gu, ' ')),
    {
      digits: digitsPattern,
      letters: anyCase,
      mixed: (texts) => `[0-9A-Za-z]${times(texts)}`,
      other: (text) =>
        escaped(text)
          .replace(/ /gu, '\\s?')
          .replace(/\p{Pd}/gu, '\\p{Pd}'),
    },
  );
}

/** A text as a pattern of that text alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

interface Writers {
  digits(texts: string[], isWhole: boolean): string;
  letters(texts: string[]): string;
  mixed(texts: string[]): string;
  other(text: string): string;
}

/** Numbers that are built alike share a pattern; those that are not each have one of their own. */
function alternatives(numbers: readonly string[], writers: Writers): string {
  const byShape = Map.groupBy(numbers.map(tokensOf), (tokens) =>
    tokens.map(({ kind, text }) => (kind === 'other' ? text.replace(/\p{Pd}/gu, '-') : kind)).join(' '),
  );
  return [...new Set([...byShape.values()].map((alike) => patternOf(alike, writers)))].join('|');
}

function patternOf(alike: Token[][], writers: Writers): string {
  const [first = []] = alike;
  return first
    .map(({ kind, text }, at) => {
      if (kind === 'other') return writers.other(text);
      const texts = alike.flatMap((tokens) => tokens[at]?.text ?? []);
      return kind === 'digits' ? writers.digits(texts, first.length === 1) : writers[kind](texts);
    })
    .join('');
}

function tokensOf(number: string): Token[] {
  return [...number.matchAll(/[\p{L}\d]+|[^\p{L}\d]+/gu)].flatMap(([part]): Token[] => {
    if (!/[\p{L}\d]/u.test(part)) return [{ kind: 'other', text: part }];
    if (mixed.test(part)) return [{ kind: 'mixed', text: part }];
    return [...part.matchAll(/\d+|\p{L}+/gu)].map(([text]) => ({
      kind: /\d/u.test(text) ? 'digits' : 'letters',
      text,
    }));
  });
}

/** Numbers are counted up, so there is room to grow; but not to nine digits where nobody saw nine. */
function digitsPattern(texts: string[], isWhole: boolean): string {
  const lengths = texts.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const isPadded = texts.some((text) => text.startsWith('0'));
  const isFixed = isPadded || (!isWhole && least === most && least >= 4);
  if (isFixed) return `\\d{${least === most ? least : `${least},${most}`}}`;
  if (!isWhole) return `\\d{1,${most + 3}}`;
  const from = least >= 4 ? least - 1 : 1;
  const to = most <= 8 ? Math.min(8, least >= 4 ? most + 1 : 8) : most;
  const lowest = least >= 9 ? least : from;
  return `[1-9]\\d{${lowest - 1},${to - 1}}`;
}

function capitals(texts: string[]): string {
  const [first = ''] = texts;
  return texts.every((text) => text === first) && isPrefix(first) ? first : `[A-Z]${times(texts)}`;
}

function anyCase(texts: string[]): string {
  const [first = ''] = texts.map((text) => text.toUpperCase());
  const isSame = texts.every((text) => text.toUpperCase() === first);
  if (!isSame || !isPrefix(first)) return `[A-Za-z]${times(texts)}`;
  return [...first].map((letter) => `[${letter}${letter.toLowerCase()}]`).join('');
}

/** A few letters in front of a number name a kind of case; more could be a word of somebody. */
function isPrefix(letters: string): boolean {
  return /^[A-Z]{1,6}$/u.test(letters);
}

function times(texts: string[]): string {
  const lengths = texts.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least === most ? `{${least}}` : `{${least},${most}}`;
}
