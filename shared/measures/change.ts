import { newcombeDifference } from '../stats/newcombe.ts';
import type { Interval } from '../stats/wilson.ts';
import { MIN_FOR_PERCENTAGE } from './rate.ts';

/** A period against another. */
export interface Change {
  verdict: 'probably-higher' | 'probably-lower' | 'no-clear-difference';
  /** Now minus then, as a share. */
  difference: number;
  interval: Interval;
}

/** x of n that count; where units come in families, `effectiveN` independent ones would say as much. */
export interface Compared {
  met: number;
  counted: number;
  effectiveN: number | null;
}

/**
 * Whether a share differs from that of another period: only when the 95% interval of the difference (Newcombe) leaves
 * out 0. Null when one of both has fewer than ten units: then there is nothing to compare.
 */
export function changeBetween(now: Compared, then: Compared): Change | null {
  if (Math.min(now.counted, then.counted) < MIN_FOR_PERCENTAGE) return null;
  const { difference, low, high } = newcombeDifference(independent(now), independent(then));
  return { verdict: verdictOf(low, high), difference, interval: { low, high } };
}

function verdictOf(low: number, high: number): Change['verdict'] {
  if (low > 0) return 'probably-higher';
  return high < 0 ? 'probably-lower' : 'no-clear-difference';
}

function independent({ met, counted, effectiveN }: Compared): { x: number; n: number } {
  const n = effectiveN ?? counted;
  return { x: (met * n) / counted, n };
}
