import { incompleteBeta } from './incomplete-beta.ts';
import { invert } from './invert.ts';
import { logBetaDensity } from './log-beta-density.ts';

/**
 * The x below which a share p of a beta(a, b) distribution lies. Worked value: betaQuantile(0.025, 1, 3) = 0.008403759659.
 * @param p between 0 and 1
 * @param a above 0
 * @param b above 0; RangeError otherwise
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0))
    throw new RangeError('betaQuantile needs 0 <= p <= 1, a > 0, b > 0');
  if (p === 0 || p === 1) return p;
  // Where the distribution leans to 1, its mirror image is the one whose quantile keeps its digits.
  if (p > incompleteBeta(0.5, a, b)) return 1 - lowerHalf(1 - p, b, a);
  return lowerHalf(p, a, b);
}

function lowerHalf(p: number, a: number, b: number): number {
  return invert(p, { low: Number.MIN_VALUE, high: 1 }, (x) => ({
    value: incompleteBeta(x, a, b),
    slope: Math.exp(logBetaDensity(x, a, b)),
  }));
}
