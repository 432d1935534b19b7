import { incompleteGamma } from './incomplete-gamma.ts';
import { invert } from './invert.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The value below which a share p of a chi-square distribution lies. Worked value: chiSquareQuantile(0.95, 1) = 3.841458820694124.
 * @param p at least 0 and below 1
 * @param degrees of freedom, above 0 (need not be whole); RangeError otherwise
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p < 1 && degrees > 0))
    throw new RangeError('chiSquareQuantile needs 0 <= p < 1 and degrees > 0');
  if (p === 0) return 0;
  const shape = degrees / 2;
  let high = degrees + 10;
  while (incompleteGamma(shape, high / 2).lower < p) high *= 2;
  return invert(p, { low: Number.MIN_VALUE, high }, (x) => ({
    value: incompleteGamma(shape, x / 2).lower,
    slope: 0.5 * Math.exp((shape - 1) * Math.log(x / 2) - x / 2 - logGamma(shape)),
  }));
}
