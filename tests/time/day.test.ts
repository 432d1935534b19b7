import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOfInstant,
  daysBetween,
  earliestDay,
  isDay,
  startOfDay,
  weekday,
} from '../../shared/time/day.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('the day in Amsterdam of an instant', () => {
  it.each([
    ['2026-01-15T22:59:59Z', '2026-01-15', 'a second before midnight in winter'],
    ['2026-01-15T23:00:00Z', '2026-01-16', 'midnight in winter, while it is still the 15th in UTC'],
    ['2026-07-15T21:59:59Z', '2026-07-15', 'a second before midnight in summer'],
    ['2026-07-15T22:00:00Z', '2026-07-16', 'midnight in summer, two hours before UTC'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'midnight before the clock goes forward'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'midnight after the clock went forward, a day of 23 hours'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'midnight before the clock goes back'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the 25th hour of the day on which the clock went back'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'midnight after the clock went back'],
    ['2026-12-31T23:30:00Z', '2027-01-01', 'New Year in Amsterdam, the old year in UTC'],
  ])('%s is %s: %s', (instant, day) => {
    expect(dayOfInstant(Date.parse(instant))).toBe(day);
  });

  it('is what the calendar of the platform says, at any instant', () => {
    const calendar = new Intl.DateTimeFormat('nl', {
      timeZone: 'Europe/Amsterdam',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }), (instantAt) => {
        expect(dayOfInstant(instantAt).split('-').reverse().join('-')).toBe(calendar.format(instantAt));
      }),
    );
  });
});

describe('calculating with days', () => {
  it('counts six weeks as 42 days across both changes of the clock', () => {
    expect(addDays('2026-03-01', 42)).toBe('2026-04-12');
    expect(addDays('2026-10-01', 42)).toBe('2026-11-12');
    expect(daysBetween('2026-03-01', '2026-04-12')).toBe(42);
  });

  it('knows leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('comes back where it started', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('orders days as their texts are ordered', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });

  it('refuses to leave the calendar instead of making up a day', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

it.each(['2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '0026-01-01', ' 2026-01-01', ''])(
  '“%s” is not a day',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

it('takes the earliest of some days, and never for none', () => {
  expect(earliestDay('2026-03-01', null, '2026-02-28')).toBe('2026-02-28');
  expect(earliestDay(null, null)).toBeNull();
});

describe('working days', () => {
  it('numbers the days of the week from Monday', () => {
    expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(weekday)).toEqual([1, 6, 7]);
  });
});

describe('the instant at which a day begins in Amsterdam', () => {
  it('is the first that falls on it, in winter, in summer and when the clock changes', () => {
    expect(startOfDay('2026-01-15')).toBe(Date.parse('2026-01-14T23:00:00Z'));
    expect(startOfDay('2026-07-15')).toBe(Date.parse('2026-07-14T22:00:00Z'));
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfInstant(startOfDay(day))).toBe(day);
        expect(dayOfInstant(startOfDay(day) - 1)).toBe(addDays(day, -1));
      }),
    );
  });
});
