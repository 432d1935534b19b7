import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { m01 } from '../../shared/measures/m01.ts';
import { m05 } from '../../shared/measures/m05.ts';
import { rateOf } from '../../shared/measures/rate.ts';
import { measures } from '../../shared/measures/registry.ts';
import type { Tally } from '../../shared/measures/tally.ts';
import { feedbackLine, figureSentence, sentenceText } from '../../shared/text/figure-sentence.ts';

function figureOf(met: number, unmet: number, pending = 0) {
  const tally: Tally = { met, unmet, excluded: 0, excepted: 0, pending };
  return { rate: rateOf(tally), tally };
}

describe('the sentence of a figure', () => {
  it.each([
    [
      'enough',
      figureOf(22, 6, 6),
      'Bij 22 van de 28 gezinnen was er binnen zes weken een doel: 79%, waarschijnlijk tussen 60 en 90%. 6 gezinnen tellen nog niet mee, hun termijn loopt nog.',
      '22 of the 28 families had a goal within six weeks: 79%, probably between 60 and 90%. 6 families do not count yet, their term is still running.',
    ],
    [
      'one that does not count yet',
      figureOf(10, 0, 1),
      'Bij 10 van de 10 gezinnen was er binnen zes weken een doel: 100%, waarschijnlijk tussen 72 en 100%. 1 gezin telt nog niet mee, de termijn loopt nog.',
      '10 of the 10 families had a goal within six weeks: 100%, probably between 72 and 100%. 1 family does not count yet, its term is still running.',
    ],
    [
      'few',
      figureOf(5, 2),
      'Bij 5 van de 7 gezinnen was er binnen zes weken een doel. Te weinig om te vergelijken.',
      '5 of the 7 families had a goal within six weeks. Too few to compare.',
    ],
    [
      'only counts',
      figureOf(2, 1),
      'Bij 2 van de 3 gezinnen was er binnen zes weken een doel.',
      '2 of the 3 families had a goal within six weeks.',
    ],
    [
      'nothing yet',
      figureOf(0, 0, 4),
      'Er is nog niets te tellen. 4 gezinnen tellen nog niet mee, hun termijn loopt nog.',
      'There is nothing to count yet. 4 families do not count yet, their term is still running.',
    ],
    ['nothing at all', figureOf(0, 0), 'Er is nog niets te tellen.', 'There is nothing to count yet.'],
  ])('with %s', (_, figure, nl, en) => {
    expect(sentenceText(figureSentence(m01, figure, 'nl'))).toBe(nl);
    expect(sentenceText(figureSentence(m01, figure, 'en'))).toBe(en);
  });

  it('is a sentence for every measure', () => {
    for (const measure of measures) {
      expect(sentenceText(figureSentence(measure, figureOf(30, 10), 'nl'))).toMatch(
        /^Bij 30 van de 40 .+: 75%, waarschijnlijk tussen 60 en 86%\.$/,
      );
    }
  });

  it('shows a percentage only from ten units', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (met, unmet) => {
        const text = sentenceText(figureSentence(m01, figureOf(met, unmet), 'nl'));
        expect(text.includes('%')).toBe(met + unmet >= 10);
      }),
    );
  });
});

describe('the line after saving', () => {
  const period = { firstOn: '2026-10-01', lastOn: '2026-12-31' };

  it('says how the team does this quarter', () => {
    const { rate } = figureOf(14, 4);
    const line = feedbackLine(m05, { rate, period, cutOn: '2026-11-22' }, 'nl');
    expect(line).toBe('14 van de 18 geplande evaluaties op tijd dit kwartaal');
  });

  it('names the months of another period', () => {
    const { rate } = figureOf(14, 4);
    const year = { firstOn: '2026-01-01', lastOn: '2026-12-31' };
    expect(feedbackLine(m05, { rate, period: year, cutOn: '2026-11-22' }, 'nl')).toBe(
      '14 van de 18 geplande evaluaties op tijd in jan–dec 2026',
    );
    expect(feedbackLine(m05, { rate, period, cutOn: '2027-01-05' }, 'en')).toBe(
      '14 of the 18 planned evaluations on time in Oct–Dec 2026',
    );
  });

  it('is silent while nothing counts', () => {
    const { rate } = figureOf(0, 0, 3);
    expect(feedbackLine(m05, { rate, period, cutOn: '2026-11-22' }, 'nl')).toBeNull();
  });
});
