import type { Interval } from '../stats/wilson.ts';
import { shareOf } from './rate.ts';
import type { Tally } from './tally.ts';

/** Below this share of outcomes that were recorded, a share of the known ones says too little. */
export const MIN_RECORDED = 0.7;

/** Which measure says how often the outcomes were recorded of which another is made. */
export const recordedBy: Readonly<Partial<Record<string, string>>> = { M11: 'M12' };

/** What is known and not known of units that are left out for want of knowing. */
export interface Parts {
  met: number;
  unmet: number;
  unknown: number;
  /** The share if none, and if all, of the unknown were met; null without any units. */
  bounds: Interval | null;
  /** Show the bounds only. */
  boundsOnly: boolean;
}

/**
 * The three parts into which units fall of which not all is known, with the bounds between which the truth lies.
 * @param recorded of the measure that says how often the outcome was recorded (`recordedBy`), same team and period;
 *   null where there is none
 */
export function partsOf({ met, unmet, excluded }: Tally, recorded: Tally | null): Parts {
  const known = met + unmet;
  const low = shareOf({ met, unmet: unmet + excluded });
  const high = shareOf({ met: met + excluded, unmet });
  const recordedShare = recorded && shareOf(recorded);
  return {
    met,
    unmet,
    unknown: excluded,
    bounds: low === null || high === null ? null : { low, high },
    boundsOnly: known + excluded > 0 && recordedShare !== null && recordedShare < MIN_RECORDED,
  };
}
