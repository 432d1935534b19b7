import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../shared/time/day.ts';
import { isWithin, lastQuarters, monthEnd, quarterOf, quarterPeriod } from '../../shared/time/period.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

it.each([
  ['2026-01-01', '2026Q1'],
  ['2026-03-31', '2026Q1'],
  ['2026-04-01', '2026Q2'],
  ['2026-09-30', '2026Q3'],
  ['2026-12-31', '2026Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

it('a quarter contains exactly the days that lie in it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { firstOn, lastOn } = quarterPeriod(quarterOf(day));
      expect(firstOn <= day && day <= lastOn).toBe(true);
      expect(quarterOf(firstOn)).toBe(quarterOf(day));
      expect(quarterOf(lastOn)).toBe(quarterOf(day));
      expect(quarterOf(addDays(firstOn, -1))).not.toBe(quarterOf(day));
      expect(quarterOf(addDays(lastOn, 1))).not.toBe(quarterOf(day));
    }),
  );
});

it.each(['2026Q5', '2026Q0', '2026', 'Q1', '2026q1'])('“%s” is not a quarter', (text) => {
  expect(() => quarterPeriod(text)).toThrow(RangeError);
});

it('a month ends on the day before the first of the next', () => {
  expect(['2024-02-10', '2025-02-01', '2025-12-31', '2025-11-30'].map(monthEnd)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2025-12-31',
    '2025-11-30',
  ]);
});

it('the last quarters follow each other without a gap, up to the one of the day', () => {
  expect(lastQuarters('2026-02-10', 3)).toEqual([
    { firstOn: '2025-07-01', lastOn: '2025-09-30' },
    { firstOn: '2025-10-01', lastOn: '2025-12-31' },
    { firstOn: '2026-01-01', lastOn: '2026-03-31' },
  ]);
  expect(lastQuarters('2026-02-10', 0)).toEqual([]);
});

it('a period contains its first and its last day', () => {
  const period = { firstOn: '2026-01-01', lastOn: '2026-03-31' };
  const days = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'];
  expect(days.map((day) => isWithin(period, day))).toEqual([false, true, true, false]);
});
