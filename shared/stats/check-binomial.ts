/** Throws RangeError when there is no binomial distribution of n with chance p. */
export function checkBinomial(n: number, p: number): void {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1)) {
    throw new RangeError('a binomial distribution needs a whole n >= 0 and 0 <= p <= 1');
  }
}
