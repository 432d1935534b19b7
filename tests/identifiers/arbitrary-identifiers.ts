import fc from 'fast-check';
import { passesElevenTest } from '../../shared/privacy/eleven-test.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const word = fc.stringMatching(/^[a-z]{2,8}$/);

/** Nine digits that pass the eleven-test, written in one piece or with dots. */
export const citizenNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 10_000_000, max: 99_999_999 }), fc.boolean())
  .map(([start, hasDots]) => {
    const plain = withCheckDigit(start);
    return hasDots ? plain.replace(/^(...)(...)(...)$/, '$1.$2.$3') : plain;
  });

/** Dutch telephone numbers, mobile and of a town. */
export const telephones: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('06', '06-', '+316', '030-', '0343 '), digits(8))
  .map(
    ([start, rest]) => start + rest.slice(0, start.startsWith('0343') ? 6 : start.startsWith('030') ? 7 : 8),
  );

export const eMails: fc.Arbitrary<string> = fc
  .tuple(word, word, fc.constantFrom('nl', 'example'))
  .map(([name, host, end]) => `${name}@${host}.${end}`);

/** Postcodes with a house number. */
export const addresses: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.stringMatching(/^[A-RT-Z][A-Z]$/),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([number, letters, house]) => `${number} ${letters} ${house}`);

/** Anything by which someone can be found that has a form of its own. */
export const identifiers: fc.Arbitrary<string> = fc.oneof(citizenNumbers, telephones, eMails, addresses);

/** The ninth digit makes it pass; some starts have none, and then the next start is taken. */
function withCheckDigit(start: number): string {
  const found = Array.from({ length: 10 }, (_, last) => `${start}${last}`).find(passesElevenTest);
  return found ?? withCheckDigit(start + 1);
}
