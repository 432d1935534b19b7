import { binomialAtLeast, binomialAtMost, binomialQuantile } from './binomial.ts';
import type { Interval } from './wilson.ts';

/** Tail chances beyond which something is worth a look (95%) and beyond which it is a signal (99.8%). */
const LOOK = 0.025;
const SIGNAL = 0.001;

export type FunnelZone = 'below-99.8' | 'below-95' | 'within' | 'above-95' | 'above-99.8';

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

/**
 * Where x of n stands against a target, by the exact binomial tails. Worked value: 10 of 10 at a target of 80% is
 * within: it happens by chance in 11 of 100 times.
 */
export function funnelZone(
  target: number,
  x: number,
  n: number,
): { zone: FunnelZone; atMost: number; atLeast: number } {
  const [atMost, atLeast] = [binomialAtMost(x, n, target), binomialAtLeast(x, n, target)];
  return { zone: zoneOf(atMost, atLeast), atMost, atLeast };
}

function zoneOf(atMost: number, atLeast: number): FunnelZone {
  if (atMost < SIGNAL) return 'below-99.8';
  if (atLeast < SIGNAL) return 'above-99.8';
  if (atMost < LOOK) return 'below-95';
  return atLeast < LOOK ? 'above-95' : 'within';
}

function interpolated(tail: number, target: number, n: number): number {
  let r = binomialQuantile(tail, n, target);
  // The smallest number whose chance of that many or fewer is above the tail, not equal to it.
  while (r < n && binomialAtMost(r, n, target) <= tail) r += 1;
  const [upTo, below] = [binomialAtMost(r, n, target), binomialAtMost(r - 1, n, target)];
  return (r - (upTo - tail) / (upTo - below)) / n;
}
