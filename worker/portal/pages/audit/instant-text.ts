import type { Language } from '../../../../shared/domain/localised.ts';

const formats = { nl: format('nl-NL'), en: format('en-GB') };

/** A moment as a log has it, to the second, also when it was today: “22 nov 2026, 09:54:03”. */
export function instantText(instantAt: number, language: Language): string {
  return formats[language].format(instantAt);
}

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
