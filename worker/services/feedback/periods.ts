import { FEEDBACK_QUARTERS } from '../../../shared/measures/line-period.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import type { Day } from '../../../shared/time/day.ts';
import { lastQuarters, type Period } from '../../../shared/time/period.ts';
import type { NamedPeriod } from '../../db/queries/figures.ts';

/** No term reaches further, in days: what is due later was not there on a past day. */
export const LONGEST_WINDOW = 800;

/** The periods of a team's figures on a day. */
export interface FeedbackPeriods {
  /** Four quarters together, the running one included. */
  total: Period;
  /** The four before those. */
  previous: Period;
  /** Those of the total apart, oldest first. */
  quarters: Period[];
}

export function feedbackPeriods(cutOn: Day): FeedbackPeriods {
  const all = lastQuarters(cutOn, 2 * FEEDBACK_QUARTERS);
  const quarters = all.slice(FEEDBACK_QUARTERS);
  return { total: whole(quarters), previous: whole(all.slice(0, FEEDBACK_QUARTERS)), quarters };
}

/** From the first day of the first to the last day of the last. */
function whole(quarters: readonly Period[]): Period {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) throw new RangeError('no quarters');
  return { firstOn: first.firstOn, lastOn: last.lastOn };
}

/** Periods by their first and last day, cut off at the last day that counts; those that have none are left out. */
export function maturePeriods(periods: readonly Period[], cutOn: Day): NamedPeriod[] {
  const matureOn = lastMatureDeadline(cutOn);
  return periods
    .filter(({ firstOn }) => firstOn <= matureOn)
    .map((period) => ({
      name: periodName(period),
      firstOn: period.firstOn,
      lastOn: period.lastOn < matureOn ? period.lastOn : matureOn,
    }));
}

export function periodName({ firstOn, lastOn }: Period): string {
  return `${firstOn}/${lastOn}`;
}
