/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Days since 1970-01-01 of a calendar day. Throws RangeError when the text is not an existing day. */
export function dayNumber(day: Day): number {
  const parts = DAY_PATTERN.exec(day);
  if (!parts) throw new RangeError('not a calendar day');
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (new Date(ms).toISOString().slice(0, 10) !== day) throw new RangeError('not an existing day');
  return ms / MS_PER_DAY;
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

/** The day a whole number of days later (earlier when negative). A clock change never makes a difference. */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar day in Europe/Amsterdam on which an instant (ms since 1970, UTC) falls. */
export function dayOfInstant(instantAt: number): Day {
  return amsterdam.format(instantAt);
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

/** The day a number of working days (Monday to Friday) later. Public holidays count as working days. */
export function addWorkingDays(day: Day, workingDays: number): Day {
  let result = day;
  for (let left = workingDays; left > 0; ) {
    result = addDays(result, 1);
    if (weekday(result) <= 5) left -= 1;
  }
  return result;
}
