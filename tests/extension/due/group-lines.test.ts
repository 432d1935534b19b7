import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupLines } from '../../../extension/features/team-due/group-lines.ts';
import { addDays } from '../../../shared/time/day.ts';

const todayOn = '2026-11-22';
const due = (...days: number[]) => days.map((days) => ({ dueOn: addDays(todayOn, days) }));

test('today is not late, and the seventh day from now is later', () => {
  expect(groupLines(due(-1, 0, 6, 7), todayOn)).toEqual([
    { urgency: 'late', lines: due(-1) },
    { urgency: 'soon', lines: due(0, 6) },
    { urgency: 'later', lines: due(7) },
  ]);
});

test('a group without lines is left out', () => {
  expect(groupLines(due(9), todayOn).map(({ urgency }) => urgency)).toEqual(['later']);
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
