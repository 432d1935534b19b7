import { lastMatureDeadline } from '../milestones/derive-milestones.ts';
import { addDays, type Day, dayNumber } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { CountedUnits, Tally } from './tally.ts';

/** Changes in the number of cases in a state, on one day or added up over several. */
export interface CountedChanges extends CountedUnits {
  /**
   * The day of each change as days since 1970-01-01, times its count, added up. Left out where all of them are of
   * `deadlineOn`; otherwise that is the last of their days.
   */
  daySum?: number;
}

/**
 * The days that cases were in each state in a period, up to the last day that counts on the cut: every one of the days
 * of all cases together. Nothing is pending: a day that does not count yet is not there yet.
 * @param changes all of them from the beginning, not only those in the period. What is added up over several days must
 *   lie wholly before the period, in it, or after the last day that counts
 */
export function personDaysOf(changes: Iterable<CountedChanges>, period: Period, cutOn: Day): Tally {
  const days: Tally = { met: 0, unmet: 0, excluded: 0, excepted: 0, pending: 0 };
  const matureOn = lastMatureDeadline(cutOn);
  const lastOn = period.lastOn < matureOn ? period.lastOn : matureOn;
  if (lastOn < period.firstOn) return days;
  const beforeOn = addDays(period.firstOn, -1);
  for (const change of changes) {
    days[change.verdict] += daysUpTo(change, lastOn) - daysUpTo(change, beforeOn);
  }
  return days;
}

/** How many days a change adds up to and including a day. */
function daysUpTo({ deadlineOn, count, daySum }: CountedChanges, lastOn: Day): number {
  if (deadlineOn > lastOn) return 0;
  return count * (dayNumber(lastOn) + 1) - (daySum ?? count * dayNumber(deadlineOn));
}
