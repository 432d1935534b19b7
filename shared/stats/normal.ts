import { incompleteGamma } from './incomplete-gamma.ts';
import { invert } from './invert.ts';

/**
 * The share of the standard normal distribution at or below z. Worked value: normalCdf(1.96) = 0.9750021048517795.
 *
 * Source: Abramowitz & Stegun (1964) 26.2.30, through the incomplete gamma function.
 */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/**
 * The z below which a share p of the standard normal distribution lies. Worked value: normalQuantile(0.975) = 1.959963984540054.
 * @param p strictly between 0 and 1; RangeError otherwise
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError('normalQuantile needs 0 < p < 1');
  if (p === 0.5) return 0;
  // In the lower tail, where small shares keep their digits.
  if (p > 0.5) return -normalQuantile(1 - p);
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return invert(p, { low: -40, high: 0 }, (z) => ({ value: normalCdf(z), slope: density(z) }));
}
