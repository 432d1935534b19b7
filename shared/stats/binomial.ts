import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The chance of at most x successes of n, each with chance p. Worked value: binomialAtMost(8, 10, 0.8) = 0.6241903616.
 *
 * Source: Abramowitz & Stegun (1964) 26.5.24.
 * @param x whole number; below 0 gives 0, from n on 1
 * @param n whole number, at least 0
 * @param p between 0 and 1; RangeError otherwise
 */
export function binomialAtMost(x: number, n: number, p: number): number {
  checkBinomial(n, p);
  if (x < 0) return 0;
  if (x >= n) return 1;
  return incompleteBeta(1 - p, n - x, x + 1);
}

/** The chance of at least x successes of n. Worked value: binomialAtLeast(10, 10, 0.8) = 0.1073741824. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  checkBinomial(n, p);
  if (x <= 0) return 1;
  if (x > n) return 0;
  return incompleteBeta(p, x, n - x + 1);
}

/**
 * The smallest number of successes with a chance of at least `share` of that many or fewer.
 * Worked value: binomialQuantile(0.5, 10, 0.8) = 8.
 */
export function binomialQuantile(share: number, n: number, p: number): number {
  checkBinomial(n, p);
  if (!(share >= 0 && share <= 1)) throw new RangeError('a share lies between 0 and 1');
  if (share === 1) return p === 0 ? 0 : n;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    // A share that was meant to be reached exactly may lie a rounding error above it.
    if (binomialAtMost(middle, n, p) >= share * (1 - 64 * Number.EPSILON)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function checkBinomial(n: number, p: number): void {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1)) {
    throw new RangeError('a binomial distribution needs a whole n >= 0 and 0 <= p <= 1');
  }
}
