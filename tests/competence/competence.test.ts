import { describe, expect, test } from 'vitest';
import { medianRating } from '../../shared/competence/median.ts';
import { daysOfRound, roundOf, roundsBefore } from '../../shared/competence/rounds.ts';
import { addDays } from '../../shared/time/day.ts';

describe('a round', () => {
  test('is half a year, from its first to its last day', () => {
    for (const round of ['2026-1', '2026-2', '2028-1']) {
      const { firstOn, lastOn } = daysOfRound(round);
      expect([firstOn, lastOn].map(roundOf)).toEqual([round, round]);
      expect([addDays(firstOn, -1), addDays(lastOn, 1)].map(roundOf)).not.toContain(round);
    }
  });

  test('comes after those before it', () => {
    expect(roundsBefore('2026-1', 3)).toEqual(['2025-2', '2025-1', '2024-2']);
    expect(roundsBefore('2026-2', 2)).toEqual(['2026-1', '2025-2']);
  });
});

describe('the middle rating', () => {
  test.each([
    ['of one answer is that answer', [0, 0, 1, 0, 0, 0, 0], 3],
    ['of an odd number is the one in the middle', [2, 0, 0, 1, 0, 0, 2], 4],
    ['of an even number lies halfway', [0, 0, 2, 0, 0, 2, 0], 4.5],
    ['of equal answers is what all said', [0, 0, 0, 0, 0, 0, 6], 7],
    ['of nobody is none', [0, 0, 0, 0, 0, 0, 0], null],
  ])('%s', (_, counts, median) => {
    expect(medianRating(counts)).toBe(median);
  });
});
