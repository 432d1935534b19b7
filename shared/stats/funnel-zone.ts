import { binomialAtLeast } from './binomial-at-least.ts';
import { binomialAtMost } from './binomial-at-most.ts';
import { LOOK, SIGNAL } from './funnel-tails.ts';

export type FunnelZone = 'below-99.8' | 'below-95' | 'within' | 'above-95' | 'above-99.8';

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
