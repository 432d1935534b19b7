import { describe, expect, it } from 'vitest';
import { brokenLately, daysOf, SHOWN_DAYS } from '../../worker/portal/pages/recipes/health-days.ts';

const report = (reportedOn: string, worked: number, broken: number, version = 1, recipeId = 'suite') => ({
  recipeId,
  version,
  reportedOn,
  worked,
  broken,
});

describe('how a recipe fares', () => {
  const reported = [
    report('2026-11-20', 4, 0),
    report('2026-11-20', 2, 1, 2),
    report('2026-11-20', 50, 50, 1, 'other'),
    report('2026-09-01', 9, 9),
  ];
  const days = daysOf('suite', reported, '2026-11-22');

  it('is counted over its versions, on every day up to today', () => {
    expect([days.length, days.at(0)?.on, days.at(-1)?.on]).toEqual([SHOWN_DAYS, '2026-10-24', '2026-11-22']);
    expect(days.filter(({ worked, broken }) => worked + broken > 0)).toEqual([
      { on: '2026-11-20', worked: 6, broken: 1 },
    ]);
  });

  it('asks for attention by the last day on which there was anything to report', () => {
    expect(brokenLately(days)).toBe(1);
    expect(brokenLately(daysOf('suite', [...reported, report('2026-11-21', 3, 0)], '2026-11-22'))).toBe(0);
    expect(brokenLately(daysOf('suite', [], '2026-11-22'))).toBe(0);
  });
});
