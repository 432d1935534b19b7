import { describe, expect, it } from 'vitest';
import { m01 } from '../../shared/measures/m01.ts';
import { rateOf } from '../../shared/measures/rate.ts';
import type { Tally } from '../../shared/measures/tally.ts';
import { LanguageContext, spoken } from '../../shared/ui/language.tsx';
import { RateFigure } from '../../shared/ui/rate-figure.tsx';
import { RateTable } from '../../shared/ui/rate-table.tsx';
import { Sparkline } from '../../shared/ui/sparkline.tsx';
import { said, show } from './support/screen.tsx';

function figureOf(met: number, unmet: number, pending = 0) {
  const tally: Tally = { met, unmet, excluded: 0, excepted: 0, pending };
  return { rate: rateOf(tally), tally };
}

describe('a figure', () => {
  it('has its sentence as caption and as the text of its picture', async () => {
    await show(<RateFigure measure={m01} figure={figureOf(22, 6, 6)} />);
    expect(document.querySelector('figcaption')?.textContent).toContain(
      '79%, waarschijnlijk tussen 60 en 90%.',
    );
    expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'Bij 22 van de 28 gezinnen was er binnen zes weken een doel: 79%, waarschijnlijk tussen 60 en 90%. 6 gezinnen tellen nog niet mee, hun termijn loopt nog.',
    );
  });

  it.each([
    ['nothing', figureOf(0, 0)],
    ['a few', figureOf(2, 1)],
    ['too few to compare', figureOf(6, 3)],
  ])('has no picture and no percentage for %s', async (_, figure) => {
    await show(<RateFigure measure={m01} figure={figure} />);
    expect(document.querySelector('svg')).toBeNull();
    expect(said()).not.toContain('%');
  });

  it('draws the interval where its numbers are', async () => {
    const { rate, tally } = figureOf(22, 6);
    await show(<RateFigure measure={m01} figure={{ rate, tally }} />);
    const range = document.querySelector('.doelspoor-interval__range');
    const ground = Number(document.querySelector('.doelspoor-interval__ground')?.getAttribute('width'));
    if (rate.kind !== 'full') throw new Error('enough for a percentage');
    expect(Number(range?.getAttribute('x')) / ground).toBeCloseTo(rate.interval.low, 10);
    expect(Number(range?.getAttribute('width')) / ground).toBeCloseTo(
      rate.interval.high - rate.interval.low,
      10,
    );
  });

  it('speaks English', async () => {
    await show(
      <LanguageContext.Provider value={await spoken('en')}>
        <RateFigure measure={m01} figure={figureOf(22, 6)} />
      </LanguageContext.Provider>,
    );
    expect(said()).toContain('22 of the 28 families had a goal within six weeks: 79%');
  });
});

describe('the quarters of a measure', () => {
  it('are a table in which too few units have no percentage', async () => {
    const quarter = (firstOn: string, lastOn: string, figure: ReturnType<typeof figureOf>) => ({
      period: { firstOn, lastOn },
      ...figure,
    });
    await show(
      <RateTable
        measure={m01}
        rows={[
          quarter('2026-01-01', '2026-03-31', figureOf(9, 1)),
          quarter('2026-04-01', '2026-06-30', figureOf(5, 2)),
          quarter('2026-07-01', '2026-09-30', figureOf(1, 1)),
          quarter('2026-10-01', '2026-12-31', figureOf(0, 0, 3)),
        ]}
      />,
    );
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['jan–mrt 2026', '9 van 10', '90% (60–98%)', '–'],
      ['apr–jun 2026', '5 van 7', 'te weinig om te vergelijken', '–'],
      ['jul–sep 2026', '1 van 2', '–', '–'],
      ['okt–dec 2026', '–', '–', '3'],
    ]);
  });
});

describe('the course of a score', () => {
  it('rises on the screen when the score does, and says its numbers', async () => {
    await show(<Sparkline scores={[2, 8]} goodEnough={null} label="Cijfers: 2, 8" />);
    const [, from, to] =
      /M\S+ (\S+)L\S+ (\S+)/.exec(document.querySelector('path')?.getAttribute('d') ?? '') ?? [];
    expect(Number(to)).toBeLessThan(Number(from));
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Cijfers: 2, 8');
  });

  it('is a dot for one score', async () => {
    await show(<Sparkline scores={[5]} goodEnough={7} label="Cijfers: 5" />);
    expect(document.querySelectorAll('circle')).toHaveLength(1);
  });
});
