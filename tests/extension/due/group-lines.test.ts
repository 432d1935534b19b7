import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupLines } from '../../../extension/due/group-lines.ts';
import { addDays } from '../../../shared/time/day.ts';

const todayOn = '2026-11-25';
const due = (...days: number[]) => days.map((days) => ({ dueOn: addDays(todayOn, days) }));

test('today is not late, Sunday is this week and Monday is not', () => {
  expect(groupLines(due(-1, 0, 4, 5), todayOn)).toEqual([
    { urgency: 'late', lines: due(-1) },
    { urgency: 'thisWeek', lines: due(0, 4) },
    { urgency: 'afterwards', lines: due(5) },
  ]);
});

test('a group without lines is left out', () => {
  expect(groupLines(due(9), todayOn).map(({ urgency }) => urgency)).toEqual(['afterwards']);
  expect(groupLines([], todayOn)).toEqual([]);
});

test('every line stands in one group, in the order of urgency that the API gave', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 400 })), (days) => {
      const lines = due(...days.toSorted((a, b) => a - b));
      expect(groupLines(lines, todayOn).flatMap((group) => group.lines)).toEqual(lines);
    }),
  );
});
