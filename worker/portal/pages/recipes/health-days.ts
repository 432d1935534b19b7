import { addDays, type Day } from '../../../../shared/time/day.ts';

/** What was reported about a version of a recipe on a day. */
export interface HealthDay {
  recipeId: string;
  version: number;
  reportedOn: Day;
  worked: number;
  broken: number;
}

export interface DayCount {
  on: Day;
  worked: number;
  broken: number;
}

/** How many days a picture shows. */
export const SHOWN_DAYS = 30;

/** Every day of a recipe up to today, whatever its version, oldest first; a day without reports counts nothing. */
export function daysOf(recipeId: string, reported: readonly HealthDay[], todayOn: Day): DayCount[] {
  return Array.from({ length: SHOWN_DAYS }, (_, index) => {
    const on = addDays(todayOn, index - SHOWN_DAYS + 1);
    const ofDay = reported.filter((one) => one.recipeId === recipeId && one.reportedOn === on);
    const sum = (count: (one: HealthDay) => number) => ofDay.reduce((total, one) => total + count(one), 0);
    return { on, worked: sum(({ worked }) => worked), broken: sum(({ broken }) => broken) };
  });
}

/** How often it went wrong on the last day on which anything was reported; 0 when nothing was. */
export function brokenLately(days: readonly DayCount[]): number {
  return days.findLast(({ worked, broken }) => worked + broken > 0)?.broken ?? 0;
}
