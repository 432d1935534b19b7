import { addDays, type Day, daysBetween } from '../time/day.ts';
import { addMonths } from '../time/month.ts';
import type { Period } from '../time/period.ts';

/** How many learning meetings a team has in a year. */
export const MEETINGS_A_YEAR = 3;

/**
 * The windows into which some whole years fall, each as long as the others but for a day: one learning meeting belongs
 * in each.
 * @param years how many years the period is
 */
export function meetingWindows({ firstOn, lastOn }: Period, years: number): Period[] {
  const days = daysBetween(firstOn, lastOn) + 1;
  const count = years * MEETINGS_A_YEAR;
  const starts = Array.from({ length: count + 1 }, (_, at) => Math.round((days * at) / count));
  return starts.slice(1).map((end, at) => ({
    firstOn: addDays(firstOn, starts[at] ?? 0),
    lastOn: addDays(firstOn, end - 1),
  }));
}

/** The windows of the year that begins on a day, whichever day that is. */
export function windowsOfYear(firstOn: Day): Period[] {
  return meetingWindows({ firstOn, lastOn: addDays(addMonths(firstOn, 12), -1) }, 1);
}
