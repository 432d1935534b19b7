import { checkBinomial } from './check-binomial.ts';
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
