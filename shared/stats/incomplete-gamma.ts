import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The regularised incomplete gamma functions: the shares of a gamma distribution with shape a that lie at or below x
 * and above it. Both are given, since one minus a number near 1 loses its digits.
 * Worked value: incompleteGamma(1, 1).upper = exp(−1) = 0.36787944117144233.
 *
 * Source: Abramowitz & Stegun (1964) 6.5.29 (series) and 6.5.31 (continued fraction).
 * @param a shape, above 0
 * @param x at least 0; RangeError otherwise
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (!(a > 0 && x >= 0)) throw new RangeError('incompleteGamma needs a > 0 and x >= 0');
  if (x === 0) return { lower: 0, upper: 1 };
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = scale * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = scale * fraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  return continuedFraction(0, (index) => {
    const m = index - 1;
    return { a: index === 1 ? 1 : -m * (m - a), b: x + 2 * m + 1 - a };
  });
}
