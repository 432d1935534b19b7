import { incompleteGamma } from './incomplete-gamma.ts';

/**
 * The share of the standard normal distribution at or below z. Worked value: normalCdf(1.96) = 0.9750021048517795.
 *
 * Source: Abramowitz & Stegun (1964) 26.2.30, through the incomplete gamma function.
 */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}
