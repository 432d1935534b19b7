import * as z from '../zod.ts';

/**
 * How one case system is recognised, as data. A recipe is compared with an address and the text of a page and
 * holds nothing that can run. Unknown keys are refused, so that a misspelt key is noticed.
 */

/**
 * A regular expression that must match all of the text it is held against. A group may not be repeated without
 * limit: that is what makes a match take forever on a text made for it.
 */
const Pattern = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine(compiles, { error: 'pattern', abort: true }),
  z.refine((source) => !/\)(?:[*+]|\{\d+,\})/u.test(source), { error: 'repeated group' }),
);

/** Nine digits that pass the eleven-test, with each first digit. */
const citizenNumbers = [
  '012345672',
  '123456782',
  '234567892',
  '345678904',
  '456789017',
  '567890120',
  '678901235',
  '789012340',
  '890123457',
  '999990019',
];

const named = z.refine<string>((source) => source.includes('(?<number>'), { error: 'group number' });

/** A place in the text of a page, in whichever frame. The group `number` is the case number. */
const TextPlace = z.strictObject({
  selector: z.string().check(z.minLength(1), z.maxLength(200)),
  pattern: Pattern.check(named),
});

/** A kind of page on which a case is open. Every part of the address that is given must match. */
export const CasePage = z
  .strictObject({
    path: z.optional(Pattern),
    query: z.optional(Pattern),
    hash: z.optional(Pattern),
    /** Alternatives. A page that has them must show at least one, or recognition no longer works there. */
    text: z.optional(z.array(TextPlace).check(z.minLength(1), z.maxLength(10))),
  })
  .check(
    z.refine(({ path, query, hash }) => [path, query, hash].some(Boolean), { error: 'address' }),
    z.refine(
      ({ path, query, hash, text }) => text !== undefined || `${path}${query}${hash}`.includes('(?<number>'),
      {
        error: 'group number',
      },
    ),
  );

/**
 * Which addresses a recipe is for, as a browser's match pattern: one host, or the subdomains of one; never all
 * hosts. Without a port, which Firefox doesn't take, and without a path, which belongs in `pages`.
 */
const Origin = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?:https?|\*):\/\/(?:\*\.[a-z0-9-]+\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/u),
  );

const Name = z.string().check(z.minLength(1), z.maxLength(80));

const RecipeShape = z.strictObject({
  /** Names the case system and is part of a case's identity: it can't change while there are cases. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/u)),
  /** Goes up when the pages of the case system change. */
  version: z.int().check(z.minimum(1)),
  name: z.strictObject({ nl: Name, en: Name }),
  origins: z.array(Origin).check(z.minLength(1), z.maxLength(20)),
  /** What a whole case number looks like, normalised. */
  number: Pattern,
  /**
   * Its case numbers have nine digits, so that one in eleven looks like a citizen service number. Without this such a
   * number is no case number here; with it, who types one is asked whether it really is the case number.
   */
  nineDigits: z.optional(z.literal(true)),
  pages: z.array(CasePage).check(z.minLength(1), z.maxLength(20)),
  /**
   * Where a case opens: a path from the root of the origin, or a whole address. `{number}` stands for the number. Left
   * out where addresses don't hold it: then a case can't be opened from here.
   */
  address: z.optional(
    z
      .string()
      .check(z.maxLength(300), z.regex(/^(?:https?:\/\/[^\s{}/]+)?\/(?!\/)[^\s{}]*\{number\}[^\s{}]*$/u)),
  ),
});

export const Recipe = RecipeShape.check(
  z.refine(({ number, nineDigits }) => nineDigits || !takesNineDigits(number), {
    error: 'nine digits',
    path: ['number'],
  }),
);

/** Whether a text names addresses as a recipe does: `https://zaken.aa.example/*`. */
export function isOrigin(text: string): boolean {
  return Origin.safeParse(text).success;
}

export type Recipe = z.infer<typeof Recipe>;
export type CasePage = z.infer<typeof CasePage>;

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Whether a pattern for case numbers would take a citizen service number. */
export function takesNineDigits(source: string): boolean {
  return compiles(source) && citizenNumbers.some((number) => new RegExp(`^(?:${source})$`, 'u').test(number));
}
