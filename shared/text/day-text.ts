import type { Language } from '../domain/localised.ts';
import { type Day, dayOfInstant, daysBetween, weekday } from '../time/day.ts';
import type { Period } from '../time/period.ts';

const weekdays: Record<Language, readonly string[]> = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const months: Record<Language, readonly string[]> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A day with its weekday: “di 24 nov”. The year is added when it is another one than today's. */
export function dayText(day: Day, todayOn: Day, language: Language): string {
  return `${weekdays[language][weekday(day) - 1]} ${shortDayText(day, todayOn, language)}`;
}

/** A day without its weekday: “24 nov”. The year is added when it is another one than today's. */
export function shortDayText(day: Day, todayOn: Day, language: Language): string {
  const year = day.slice(0, 4);
  const text = `${Number(day.slice(8))} ${monthName(day, language)}`;
  return year === todayOn.slice(0, 4) ? text : `${text} ${year}`;
}

/**
 * How far away a day is by which something should happen: “vandaag”, “over 2 dagen”, “3 dagen te laat”. From three
 * weeks in weeks, from three months in months; what is late is counted in days up to three weeks as well.
 */
export function dueText(dueOn: Day, todayOn: Day, language: Language): string {
  const days = daysBetween(todayOn, dueOn);
  const isDutch = language === 'nl';
  if (days === 0) return isDutch ? 'vandaag' : 'today';
  if (days === 1) return isDutch ? 'morgen' : 'tomorrow';
  const length = lengthText(Math.abs(days), language);
  if (days > 0) return isDutch ? `over ${length}` : `in ${length}`;
  return isDutch ? `${length} te laat` : `${length} late`;
}

/** The days between which something should happen: “tussen di 3 en di 24 nov”, “op di 24 nov” when it is one day. */
export function windowText(opensOn: Day, dueOn: Day, todayOn: Day, language: Language): string {
  const last = dayText(dueOn, todayOn, language);
  const isDutch = language === 'nl';
  if (opensOn >= dueOn) return isDutch ? `op ${last}` : `on ${last}`;
  const isSameMonth = opensOn.slice(0, 7) === dueOn.slice(0, 7);
  const first = isSameMonth
    ? `${weekdays[language][weekday(opensOn) - 1]} ${Number(opensOn.slice(8))}`
    : dayText(opensOn, todayOn, language);
  return isDutch ? `tussen ${first} en ${last}` : `between ${first} and ${last}`;
}

/** A moment: “14:05” when it was today, otherwise with its day. */
export function momentText(instantAt: number, todayOn: Day, language: Language): string {
  const day = dayOfInstant(instantAt);
  const time = clock.format(instantAt);
  return day === todayOn ? time : `${dayText(day, todayOn, language)} ${time}`;
}

/** The months of a period: “jan–mrt 2026”, “okt 2025–sep 2026”. */
export function periodText({ firstOn, lastOn }: Period, language: Language): string {
  const last = `${monthName(lastOn, language)} ${lastOn.slice(0, 4)}`;
  if (firstOn.slice(0, 7) === lastOn.slice(0, 7)) return last;
  const first = monthName(firstOn, language);
  return firstOn.slice(0, 4) === lastOn.slice(0, 4)
    ? `${first}–${last}`
    : `${first} ${firstOn.slice(0, 4)}–${last}`;
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

function monthName(day: Day, language: Language): string {
  return months[language][Number(day.slice(5, 7)) - 1] ?? '';
}

function lengthText(days: number, language: Language): string {
  const isDutch = language === 'nl';
  if (days < 21) return isDutch ? plural(days, 'dag', 'dagen') : plural(days, 'day', 'days');
  if (days < 90) {
    const weeks = Math.round(days / 7);
    return isDutch ? `${weeks} weken` : `${weeks} weeks`;
  }
  const count = Math.round(days / 30.44);
  return isDutch ? plural(count, 'maand', 'maanden') : plural(count, 'month', 'months');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
