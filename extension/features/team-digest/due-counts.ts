import { addDays, type Day, weekday } from '../../../shared/time/day.ts';

export const spans = ['late', 'thisWeek', 'nextWeek'] as const;
export type Span = (typeof spans)[number];

/** When something is due, as seen from today; null when it is after next week. */
export function spanOf(dueOn: Day, todayOn: Day): Span | null {
  const sundayOn = addDays(todayOn, 7 - weekday(todayOn));
  if (dueOn < todayOn) return 'late';
  if (dueOn <= sundayOn) return 'thisWeek';
  return dueOn <= addDays(sundayOn, 7) ? 'nextWeek' : null;
}

/** What is due in a span of days, with how often, the most frequent first. */
export function countKinds(lines: readonly { kind: string }[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count);
}
