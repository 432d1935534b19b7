import { binomialAtMost } from './binomial-at-most.ts';
import { checkBinomial } from './check-binomial.ts';

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
