const TINY = 1e-300;
const MAX_TERMS = 10_000;

/**
 * A continued fraction b0 + a1/(b1 + a2/(b2 + …)), by Lentz's method, until a term no longer changes it.
 * Throws RangeError when it does not settle within 10,000 terms.
 *
 * Source: I. J. Thompson & A. R. Barnett, J. Comput. Phys. 64 (1986) 490–509.
 * @param first b0
 * @param term gives a and b of the term with that number, from 1
 */
export function continuedFraction(first: number, term: (index: number) => { a: number; b: number }): number {
  let value = first === 0 ? TINY : first;
  let upper = value;
  let lower = 0;
  for (let index = 1; index <= MAX_TERMS; index += 1) {
    const { a, b } = term(index);
    lower = 1 / nonZero(b + a * lower);
    upper = nonZero(b + a / upper);
    const factor = upper * lower;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) return value;
  }
  throw new RangeError('the continued fraction does not settle');
}

function nonZero(value: number): number {
  return value === 0 ? TINY : value;
}
