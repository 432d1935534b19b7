import { DaySchema } from '../../shared/forms/schema.ts';
import { addDays, type Day, dayOfInstant, weekday } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { currentSession, watchSession } from '../session/session.ts';
import { stored } from '../storage/stored.ts';
import { isWeekReady } from './signals.ts';

/** By member: the day on which the overview of a week stood here first, and whether it was put away. */
const kept = stored(
  'local',
  'week',
  z.record(z.string(), z.strictObject({ firstOn: DaySchema, isPutAway: z.boolean() })),
);

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Keeps `isWeekReady` true to whoever is signed in. Returns the function that ends it. */
export function followWeek(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void lookAtWeek();
  };
  look();
  document.addEventListener('visibilitychange', look);
  const stop = watchSession(look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}

/** Puts the overview of this week away. */
export async function putWeekAway(): Promise<void> {
  isWeekReady.value = false;
  await change((week) => week && { ...week, isPutAway: true });
}

/** The overview stands there on the day on which the panel is opened first in a week, until it is put away. */
async function lookAtWeek(): Promise<void> {
  const todayOn = dayOfInstant(Date.now());
  const week = await change((known) =>
    known && mondayOf(known.firstOn) === mondayOf(todayOn) ? known : { firstOn: todayOn, isPutAway: false },
  );
  isWeekReady.value = week !== null && week.firstOn === todayOn && !week.isPutAway;
}

interface Week {
  firstOn: Day;
  isPutAway: boolean;
}

/** Changes what is kept for whoever is signed in, one window at a time. Null when nobody is, or there is nothing. */
async function change(make: (known: Week | null) => Week | null): Promise<Week | null> {
  return navigator.locks.request('week', async () => {
    const id = (await currentSession())?.member.id;
    if (id === undefined) return null;
    const weeks = (await kept.read()) ?? {};
    const week = make(weeks[id] ?? null);
    if (week) await kept.write({ ...weeks, [id]: week });
    return week;
  });
}
