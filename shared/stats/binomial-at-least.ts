import { checkBinomial } from './check-binomial.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** The chance of at least x successes of n. Worked value: binomialAtLeast(10, 10, 0.8) = 0.1073741824. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  checkBinomial(n, p);
  if (x <= 0) return 1;
  if (x > n) return 0;
  return incompleteBeta(p, x, n - x + 1);
}
