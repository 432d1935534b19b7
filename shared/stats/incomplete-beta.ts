import { continuedFraction } from './continued-fraction.ts';
import { logBetaDensity } from './log-beta-density.ts';

/**
 * The regularised incomplete beta function: the share of a beta(a, b) distribution that lies at or below x.
 * Worked value: incompleteBeta(0.5, 0.5, 0.5) = 0.5.
 *
 * Source: Abramowitz & Stegun (1964) 26.5.8, on the side where it settles fast.
 * @param x between 0 and 1
 * @param a above 0
 * @param b above 0; RangeError otherwise
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
    throw new RangeError('incompleteBeta needs 0 <= x <= 1, a > 0, b > 0');
  if (x === 0 || x === 1) return x;
  return x < (a + 1) / (a + b + 2) ? below(x, a, b) : 1 - below(1 - x, b, a);
}

function below(x: number, a: number, b: number): number {
  const fraction = continuedFraction(0, (index) => {
    if (index === 1) return { a: 1, b: 1 };
    const m = Math.floor((index - 1) / 2);
    const isEven = index % 2 === 1;
    const numerator = isEven
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return { a: numerator, b: 1 };
  });
  return (Math.exp(logBetaDensity(x, a, b)) * x * (1 - x) * fraction) / a;
}
