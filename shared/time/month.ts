import { addDays, type Day, dayNumber } from './day.ts';

/**
 * The day a whole number of months later (earlier when negative), or the last day of that month when it has no such
 * day. Throws RangeError when that is outside the years 1000 to 9999.
 */
export function addMonths(day: Day, months: number): Day {
  dayNumber(day);
  const target = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const firstOn = `${Math.floor(target / 12)}-${twoDigits((target % 12) + 1)}-01`;
  const nextOn = `${Math.floor((target + 1) / 12)}-${twoDigits(((target + 1) % 12) + 1)}-01`;
  const sameOn = addDays(firstOn, Number(day.slice(8)) - 1);
  return sameOn < nextOn ? sameOn : addDays(nextOn, -1);
}

/** The first day on which a term of some months has passed: the same day of the month, or the first of the next. */
export function termEndsOn(day: Day, months: number): Day {
  const sameOn = addMonths(day, months);
  return sameOn.slice(8) === day.slice(8) ? sameOn : addDays(sameOn, 1);
}

/** The last day whose term of some months has passed today: `termEndsOn` of it is today or earlier. */
export function termPassedOn(todayOn: Day, months: number): Day {
  return addMonths(todayOn, -months);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
