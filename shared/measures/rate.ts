import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import type { Tally } from './tally.ts';

/** From this many units a percentage says something. */
export const MIN_FOR_PERCENTAGE = 10;
/** From this many units counts are shown with "too few to compare"; below it, counts only. */
export const MIN_FOR_COMMENT = 5;

/**
 * A rate as it may be shown. The kind says how much the numbers can bear; a share exists only where there is
 * something to divide by and enough of it.
 */
export type Rate =
  | { kind: 'nothing' }
  | { kind: 'counts'; met: number; counted: number }
  | { kind: 'few'; met: number; counted: number }
  | { kind: 'full'; met: number; counted: number; share: number; interval: Interval };

/** Turns a tally into a rate that may be shown. Nothing counted is not 0%. */
export function rateOf(tally: Tally): Rate {
  const { met, unmet } = tally;
  const counted = met + unmet;
  const share = shareOf(tally);
  if (share === null) return { kind: 'nothing' };
  if (counted < MIN_FOR_COMMENT) return { kind: 'counts', met, counted };
  if (counted < MIN_FOR_PERCENTAGE) return { kind: 'few', met, counted };
  return { kind: 'full', met, counted, share, interval: wilsonInterval(met, counted) };
}

/**
 * The share of what was counted that was met, whatever the numbers: for checking figures, not for showing them. The
 * only place in the product that divides counts. Null when nothing was counted.
 */
export function shareOf({ met, unmet }: Pick<Tally, 'met' | 'unmet'>): number | null {
  return met + unmet === 0 ? null : met / (met + unmet);
}
