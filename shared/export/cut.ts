import type { Entry } from '../domain/entry.ts';
import { addDays, type Day, startOfDay } from '../time/day.ts';

/** The instant (ms since 1970) at which a cut day ends in Amsterdam: what was recorded from then on is not there. */
export function cutAtOf(cutOn: Day): number {
  return startOfDay(addDays(cutOn, 1));
}

/** The entries that were recorded by the end of a day. */
export function recordedBy<E extends Entry>(entries: readonly E[], cutOn: Day): E[] {
  const cutAt = cutAtOf(cutOn);
  return entries.filter(({ recordedAt }) => recordedAt < cutAt);
}
