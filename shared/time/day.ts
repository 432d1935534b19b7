/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const DASH = 45;
const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of a calendar day. Throws RangeError when the text is not an existing day. */
export function dayNumber(day: Day): number {
  // Read by hand: a history asks for this thousands of times.
  if (day.length !== 10 || day.charCodeAt(4) !== DASH || day.charCodeAt(7) !== DASH)
    throw new RangeError('not a calendar day');
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
  const month = digit(day, 5) * 10 + digit(day, 6);
  const date = digit(day, 8) * 10 + digit(day, 9);
  // JavaScript takes the year 26 for 1926.
  if (year < 100 || date < 1 || date > daysInMonth(year, month)) throw new RangeError('not an existing day');
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  if (!(value >= 0 && value <= 9)) throw new RangeError('not a calendar day');
  return value;
}

/** 0 when there is no such month. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Much faster than `toISOString`, and a history asks for hundreds of days. */
function dayText(found: Date): Day {
  const year = found.getUTCFullYear();
  const month = found.getUTCMonth() + 1;
  const date = found.getUTCDate();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('outside the calendar');
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** Whether a text is an existing calendar day in `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day a whole number of days later (earlier when negative). A clock change never makes a difference. Throws
 * RangeError when that is outside the years 1000 to 9999.
 */
export function addDays(day: Day, days: number): Day {
  return dayText(new Date((dayNumber(day) + days) * MS_PER_DAY));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

let amsterdamClock: Intl.DateTimeFormat | undefined;

function hourInAmsterdam(instant: Date): number {
  // Not made beforehand: it is dear to make, and only the last two hours of a day ask for it.
  amsterdamClock ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return Number(amsterdamClock.format(instant));
}

/** The calendar day in Europe/Amsterdam on which an instant (ms since 1970, UTC) falls. */
export function dayOfInstant(instantAt: number): Day {
  const instant = new Date(instantAt);
  // Amsterdam is one or two hours ahead, so only from 22:00 UTC can it have the next day.
  const isNextDay = instant.getUTCHours() >= 22 && hourInAmsterdam(instant) < 2;
  return dayText(isNextDay ? new Date(instantAt + MS_PER_DAY) : instant);
}

/** The instant (ms since 1970, UTC) at which a day begins in Europe/Amsterdam. Throws RangeError when it is no day. */
export function startOfDay(day: Day): number {
  const midnightAt = dayNumber(day) * MS_PER_DAY;
  const inSummerAt = midnightAt - 2 * MS_PER_HOUR;
  return dayOfInstant(inSummerAt) === day ? inSummerAt : midnightAt - MS_PER_HOUR;
}

/** The earliest of some days; `null` counts as never. Null when there is none. */
export function earliestDay(...days: (Day | null)[]): Day | null {
  let earliest: Day | null = null;
  for (const day of days) if (day !== null && (earliest === null || day < earliest)) earliest = day;
  return earliest;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}
