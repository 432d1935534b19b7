import { binomialAtMost } from './binomial-at-most.ts';
import { binomialQuantile } from './binomial-quantile.ts';
import { LOOK, SIGNAL } from './funnel-tails.ts';
import type { Interval } from './wilson.ts';

/**
 * The limits of a funnel at n units, for drawing only: binomial limits, interpolated so that the line is smooth.
 * Never decide by the line: for few units it lies below 1, and 10 of 10 would look like an alarm. See `funnelZone`.
 *
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, appendix.
 * @param target share, strictly between 0 and 1
 * @param n whole number, at least 1
 */
export function funnelLimits(target: number, n: number): { limits95: Interval; limits998: Interval } {
  const limit = (tail: number) => Math.min(1, Math.max(0, interpolated(tail, target, n)));
  return {
    limits95: { low: limit(LOOK), high: limit(1 - LOOK) },
    limits998: { low: limit(SIGNAL), high: limit(1 - SIGNAL) },
  };
}

function interpolated(tail: number, target: number, n: number): number {
  let r = binomialQuantile(tail, n, target);
  // The smallest number whose chance of that many or fewer is above the tail, not equal to it.
  while (r < n && binomialAtMost(r, n, target) <= tail) r += 1;
  const [upTo, below] = [binomialAtMost(r, n, target), binomialAtMost(r - 1, n, target)];
  return (r - (upTo - tail) / (upTo - below)) / n;
}
