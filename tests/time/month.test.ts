import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/time/day.ts';
import { addMonths, termEndsOn, termPassedOn } from '../../shared/time/month.ts';

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-01', 24, '2028-12-01'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-31', -11, '2025-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('a term that ends on a day that its month lacks ends on the first of the next', () => {
  expect(termEndsOn('2026-01-31', 1)).toBe('2026-03-01');
  expect(termEndsOn('2026-01-28', 1)).toBe('2026-02-28');
});

test('what has passed and when it passes are the same rule', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 60 }), (on, todayOn, months) => {
      expect(on <= termPassedOn(todayOn, months)).toBe(termEndsOn(on, months) <= todayOn);
    }),
    { numRuns: 2000 },
  );
});
