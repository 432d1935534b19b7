import { invert } from './invert.ts';
import { normalCdf } from './normal-cdf.ts';

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
