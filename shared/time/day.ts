/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const amsterdamHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Days since 1970-01-01 of a calendar day. Throws RangeError when the text is not an existing day. */
export function dayNumber(day: Day): number {
  const parts = DAY_PATTERN.exec(day);
  if (!parts) throw new RangeError('not a calendar day');
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const date = Number(parts[3]);
  const ms = Date.UTC(year, month - 1, date);
  if (!isSameDate(new Date(ms), year, month, date)) throw new RangeError('not an existing day');
  return ms / MS_PER_DAY;
}

/** JavaScript turns 30 February into 1 March, and the year 26 into 1926. */
function isSameDate(found: Date, year: number, month: number, date: number): boolean {
  return found.getUTCDate() === date && found.getUTCMonth() === month - 1 && found.getUTCFullYear() === year;
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

/** The calendar day in Europe/Amsterdam on which an instant (ms since 1970, UTC) falls. */
export function dayOfInstant(instantAt: number): Day {
  const instant = new Date(instantAt);
  // Amsterdam is one or two hours ahead, so only from 22:00 UTC can it have the next day.
  const isNextDay = instant.getUTCHours() >= 22 && Number(amsterdamHour.format(instant)) < 2;
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
