import { describe, expect, it } from 'vitest';
import { gasTScore } from '../../shared/stats/gas-t-score.ts';
import { kappa } from '../../shared/stats/kappa.ts';
import gas from '../fixtures/stats/gas.json' with { type: 'json' };
import agreement from '../fixtures/stats/kappa.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

function goals(weights: number[], levels: number[]): { weight: number; level: number }[] {
  return weights.map((weight, at) => ({ weight, level: levels[at] ?? 0 }));
}

describe('the GAS T-score', () => {
  it('agrees with the reference values', () => {
    expect(gas.cases.length).toBeGreaterThan(30);
    for (const { weights, scores, t } of gas.cases) {
      expectClose(gasTScore(goals(weights, scores)), t, JSON.stringify({ weights, scores }));
    }
    for (const { weights, baseline, followUp, tBaseline, tFollowUp, change } of gas.change) {
      const [before, after] = [gasTScore(goals(weights, baseline)), gasTScore(goals(weights, followUp))];
      expectClose((after ?? Number.NaN) - (before ?? Number.NaN), change, 'change');
      expectClose(gasTScore(goals(weights, baseline)), tBaseline, 'baseline');
      expectClose(gasTScore(goals(weights, followUp)), tFollowUp, 'follow-up');
    }
  });

  it('is nothing without goals, and nothing when no goal has weight', () => {
    expect(gasTScore([])).toBeNull();
    expect(gasTScore([{ weight: 0, level: 2 }])).toBeNull();
  });
});

describe('kappa of two assessors', () => {
  it.each(Object.entries(agreement.tables))('agrees with the reference: %s', (_, expected) => {
    for (const [key, weights] of [
      ['unweighted', 'none'],
      ['linear', 'linear'],
      ['quadratic', 'quadratic'],
    ] as const) {
      const found = kappa(expected.table, weights);
      const of = expected[key];
      expect(found?.n).toBe(expected.n);
      expectClose(found?.agreement, expected.agreement, 'agreement');
      expectClose(found?.ac1, expected.ac1, 'ac1');
      expectClose(found?.kappa?.value ?? null, of.kappa, `${key} kappa`);
      expectClose(found?.kappa?.standardError ?? null, of.se, `${key} error`);
      expectClose(found?.kappa?.low ?? null, of.low, `${key} low`);
      expectClose(found?.kappa?.high ?? null, of.high, `${key} high`);
      if (!('pabak' in expected)) continue;
      expectClose(found?.twoCategories?.pabak, expected.pabak, 'pabak');
      expectClose(found?.twoCategories?.prevalenceIndex, expected.prevalenceIndex, 'prevalence');
      expectClose(found?.twoCategories?.biasIndex, expected.biasIndex, 'bias');
    }
  });

  it('does not exist without pairs, nor of a table that is not square', () => {
    expect(
      kappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(() => kappa([[1, 2]])).toThrow(RangeError);
  });
});
