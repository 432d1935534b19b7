import type { Language } from '../domain/localised.ts';
import type { Day } from '../time/day.ts';

/** A day in full, for whoever reads it once: “dinsdag 24 november 2026”. */
export function longDayText(day: Day, language: Language): string {
  return formats[language].format(Date.parse(`${day}T12:00:00Z`));
}

const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const formats: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', parts),
  en: new Intl.DateTimeFormat('en-GB', parts),
};
