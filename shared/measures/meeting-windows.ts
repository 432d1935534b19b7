import { addDays, type Day, daysBetween } from '../time/day.ts';
import { addMonths } from '../time/month.ts';
import type { Period } from '../time/period.ts';

/** How many learning meetings a team has in a year. */
export const MEETINGS_A_YEAR = 3;

/**
 * The windows of a year, each as long as the others but for a day: one learning meeting belongs in each.
 * @param firstOn the first day of the year, whichever day that is
 */
export function windowsOfYear(firstOn: Day): Period[] {
  const days = daysBetween(firstOn, addMonths(firstOn, 12));
  const starts = Array.from({ length: MEETINGS_A_YEAR + 1 }, (_, at) =>
    Math.round((days * at) / MEETINGS_A_YEAR),
  );
  return starts.slice(1).map((end, at) => ({
    firstOn: addDays(firstOn, starts[at] ?? 0),
    lastOn: addDays(firstOn, end - 1),
  }));
}

/** The windows of all years from one that starts on a day up to and including the year in which another day lies. */
export function meetingWindows(firstYearOn: Day, untilOn: Day): Period[] {
  const windows: Period[] = [];
  for (let year = 0; ; year += 1) {
    const firstOn = addMonths(firstYearOn, 12 * year);
    if (firstOn > untilOn) return windows;
    windows.push(...windowsOfYear(firstOn));
  }
}
