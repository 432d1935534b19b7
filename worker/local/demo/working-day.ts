import { addDays, type Day, weekday } from '../../../shared/time/day.ts';

/** The day itself, or the Monday after it in a weekend. */
export function workingDayFrom(day: Day): Day {
  return addDays(day, [0, 0, 0, 0, 0, 2, 1][weekday(day) - 1] ?? 0);
}

/** The day itself, or the Friday before it in a weekend. */
export function workingDayBefore(day: Day): Day {
  return addDays(day, [0, 0, 0, 0, 0, -1, -2][weekday(day) - 1] ?? 0);
}
