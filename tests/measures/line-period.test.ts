import { describe, expect, it } from 'vitest';
import { linePeriod } from '../../shared/measures/line-period.ts';
import { measureOfForm } from '../../shared/measures/measure-of-form.ts';
import type { CountedUnits } from '../../shared/measures/tally.ts';

const thisQuarter = { firstOn: '2026-04-01', lastOn: '2026-06-30' };
const fourQuarters = { firstOn: '2025-07-01', lastOn: '2026-06-30' };
const cutOn = '2026-05-20';

function units(count: number, deadlineOn: string, verdict: CountedUnits['verdict'] = 'met'): CountedUnits {
  return { count, deadlineOn, verdict };
}

describe('the period of the line after saving', () => {
  it.each([
    [
      'this quarter from five counted units',
      [units(3, '2026-04-03'), units(2, '2026-05-06', 'unmet')],
      thisQuarter,
    ],
    ['four quarters below five', [units(4, '2026-04-03'), units(90, '2026-03-31')], fourQuarters],
    ['four quarters when nothing is there', [], fourQuarters],
    ['four quarters while this quarter’s are too young to count', [units(9, '2026-05-07')], fourQuarters],
    ['four quarters when this quarter’s are left out', [units(9, '2026-04-03', 'excluded')], fourQuarters],
  ])('is %s', (_, given, period) => {
    expect(linePeriod(given, cutOn)).toEqual(period);
  });

  it('does not depend on how well it went', () => {
    const verdicts = ['met', 'unmet'] as const;
    const periods = verdicts.map((verdict) => linePeriod([units(5, '2026-04-03', verdict)], cutOn));
    expect(periods).toEqual([thisQuarter, thisQuarter]);
  });
});

describe('the measure that filing a form is about', () => {
  it.each([
    ['goal', 'M01'],
    ['evaluation', 'M05'],
    ['safety-checklist', 'M07'],
    ['action', 'M03'],
    ['consult-answer', 'M15'],
  ])('of %s is %s', (form, measure) => {
    expect(measureOfForm(form)?.id).toBe(measure);
  });

  it('is none for the other forms', () => {
    expect(['case-opened', 'closing', 'transfer', 'x'].map(measureOfForm)).toEqual([null, null, null, null]);
  });
});
