import { addDays, type Day } from './day.ts';

/** A run of calendar days, first and last day included. */
export interface Period {
  firstOn: Day;
  lastOn: Day;
}

/** The calendar quarter of a day, as `2024Q1`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First and last day of a quarter written as `2024Q1`. Throws RangeError on anything else. */
export function quarterPeriod(quarter: string): Period {
  const parts = /^(\d{4})Q([1-4])$/.exec(quarter);
  if (!parts) throw new RangeError('not a quarter');
  const firstMonth = (Number(parts[2]) - 1) * 3 + 1;
  return {
    firstOn: monthStart(Number(parts[1]), firstMonth),
    lastOn: addDays(monthStart(Number(parts[1]), firstMonth + 3), -1),
  };
}

/** The quarter of a day and those before it, `count` in all, oldest first. */
export function lastQuarters(on: Day, count: number): Period[] {
  const quarters: Period[] = [];
  for (let day = on; quarters.length < count; ) {
    const quarter = quarterPeriod(quarterOf(day));
    quarters.unshift(quarter);
    day = addDays(quarter.firstOn, -1);
  }
  return quarters;
}

/** Whether a day lies in a period. */
export function isWithin(period: Period, on: Day): boolean {
  return period.firstOn <= on && on <= period.lastOn;
}

/** The last day of the month of a day. */
export function monthEnd(day: Day): Day {
  return addDays(monthStart(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1), -1);
}

/** `month` may run past 12 into the next year. */
function monthStart(year: number, month: number): Day {
  return `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
}
