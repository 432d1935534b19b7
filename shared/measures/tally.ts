import type { Verdict } from '../milestones/define-milestone.ts';
import { lastMatureDeadline } from '../milestones/derive-milestones.ts';
import type { Day } from '../time/day.ts';

/** How many units of a measure ended in each of the five statuses. */
export interface Tally {
  met: number;
  unmet: number;
  excluded: number;
  excepted: number;
  /** Not counted yet: the deadline, or the time for recording, has not passed on the cut day. */
  pending: number;
}

/** Units with the same deadline and verdict, counted together. */
export interface CountedUnits {
  deadlineOn: Day;
  verdict: Verdict;
  count: number;
}

/** Counts units as they stand on a cut day. Early success does not enter early: it is pending like all else. */
export function tallyOf(units: Iterable<CountedUnits>, cutOn: Day): Tally {
  const tally: Tally = { met: 0, unmet: 0, excluded: 0, excepted: 0, pending: 0 };
  const lastDeadline = lastMatureDeadline(cutOn);
  for (const { deadlineOn, verdict, count } of units)
    tally[deadlineOn > lastDeadline ? 'pending' : verdict] += count;
  return tally;
}
