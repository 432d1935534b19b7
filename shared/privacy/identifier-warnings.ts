import { passesElevenTest } from './eleven-test.ts';

/** What in a text seems to identify someone. */
export const identifierKinds = ['citizen-number', 'e-mail', 'telephone', 'address'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Nine digits as a citizen service number is written: in one piece, or as 123.456.789 or 1234.56.789. */
const NINE_DIGITS = /(?<!\d)(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?!\d)/g;

const E_MAIL = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,190}\.\p{L}{2,}/u;

/** Ten digits from a leading zero or +31: mobile, or an area code of two or three digits after the zero. Not a date. */
const TELEPHONE =
  /(?<![\d+])(?!\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}(?!\d))(?:(?:\+|00)31[ .-]?(?:\(0\)[ ]?)?|\(?0)(?:6[ .-]{0,2}(?:\d[ .]?){7}|[1-57-9]\d\)?[ .-]{0,3}(?:\d[ .]?){6}|[1-57-9]\d{2}\)?[ .-]{0,3}(?:\d[ .]?){5})\d(?!\d)/;

const POSTCODE = String.raw`[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})`;
const HOUSE_NUMBER = String.raw`\d{1,5}(?: ?[-/]? ?[A-Za-z]{1,3}\d{0,3})?`;
const ADDRESS = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:${POSTCODE}[ ,]{0,2}(?:nr\.? ?|huisnummer )?\d|${HOUSE_NUMBER}[ ,]{1,2}${POSTCODE}(?![\dA-Za-z]))`,
);

/**
 * What in a text seems to identify a person: a citizen service number (nine digits that pass the eleven-test), an
 * e-mail address, a Dutch telephone number, a Dutch postcode with a house number. A hint to the person who types, so
 * neither complete nor certain. Says which kinds, each once, and never repeats the text.
 */
export function identifierWarnings(text: string): IdentifierKind[] {
  const found: Record<IdentifierKind, boolean> = {
    'citizen-number': [...text.matchAll(NINE_DIGITS)].some(([match]) => passesElevenTest(match)),
    'e-mail': E_MAIL.test(text),
    telephone: TELEPHONE.test(text),
    address: ADDRESS.test(text),
  };
  return identifierKinds.filter((kind) => found[kind]);
}
