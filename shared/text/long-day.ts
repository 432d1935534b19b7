import type { Language } from '../domain/localised.ts';
import type { Day } from '../time/day.ts';

/** A day in full, for whoever reads it once: “dinsdag 24 november 2026”. */
export function longDayText(day: Day, language: Language): string {
  return text(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day without its weekday: “24 november”. The year is added when it is another one than today's. */
export function dayAndMonthText(day: Day, todayOn: Day, language: Language): string {
  const isThisYear = day.slice(0, 4) === todayOn.slice(0, 4);
  return text(day, language, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}

function text(day: Day, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...parts,
    timeZone: 'UTC',
  });
  // Whether there is a comma after an English weekday differs between browsers.
  return format.format(Date.parse(`${day}T12:00:00Z`)).replace(',', '');
}
