import { logGamma } from './log-gamma.ts';

/** Natural logarithm of the density of a beta(a, b) distribution at x, strictly between 0 and 1. */
export function logBetaDensity(x: number, a: number, b: number): number {
  return logGamma(a + b) - logGamma(a) - logGamma(b) + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x);
}
