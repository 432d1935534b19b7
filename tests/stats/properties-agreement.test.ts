import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gasTScore } from '../../shared/stats/gas-t-score.ts';
import { type KappaWeights, kappa } from '../../shared/stats/kappa.ts';
import { reordered } from './arbitrary-units.ts';

const weights = fc.constantFrom<KappaWeights>('none', 'linear', 'quadratic');

function tables(size: number): fc.Arbitrary<number[][]> {
  const row = fc.array(fc.nat(20), { minLength: size, maxLength: size });
  return fc
    .array(row, { minLength: size, maxLength: size })
    .filter((table) => table.flat().some((count) => count > 0));
}

const anyTable = fc.integer({ min: 2, max: 4 }).chain(tables);
const transposed = (table: number[][]) => table.map((_, at) => table.map((row) => row[at] ?? 0));
const close = (a: number | undefined, b: number | undefined) =>
  expect(a ?? Number.NaN).toBeCloseTo(b ?? Number.NaN, 9);

describe('kappa of two assessors', () => {
  it('does not depend on who of both is called the first', () => {
    fc.assert(
      fc.property(anyTable, weights, (table, how) => {
        const [found, other] = [kappa(table, how), kappa(transposed(table), how)];
        expect(other?.kappa === null).toBe(found?.kappa === null);
        if (found?.kappa) close(other?.kappa?.value, found.kappa.value);
        if (found?.kappa) close(other?.kappa?.standardError, found.kappa.standardError);
        close(other?.ac1, found?.ac1);
      }),
    );
  });

  it('does not depend on the order of the categories, as long as all disagreement counts alike', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (table, seed) => {
        const places = reordered([...table.keys()], seed);
        const other = kappa(places.map((at) => places.map((to) => table[at]?.[to] ?? 0)));
        const found = kappa(table);
        if (found?.kappa) close(other?.kappa?.value, found.kappa.value);
        close(other?.ac1, found?.ac1);
      }),
    );
  });

  it('of every pair twice is the same, known better by the root of two', () => {
    fc.assert(
      fc.property(anyTable, weights, (table, how) => {
        const [once, doubled] = [
          kappa(table, how),
          kappa(
            table.map((row) => row.map((n) => 2 * n)),
            how,
          ),
        ];
        close(doubled?.ac1, once?.ac1);
        expect(doubled?.kappa === null).toBe(once?.kappa === null);
        if (!once?.kappa) return;
        close(doubled?.kappa?.value, once.kappa.value);
        close(doubled?.kappa?.standardError, once.kappa.standardError / Math.SQRT2);
      }),
    );
  });

  it('is 1 where all agree on more than one category, and only there', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = kappa(table);
        const agrees = table.every((row, at) => row.every((count, to) => count === 0 || at === to));
        expect(found?.agreement === 1 || Math.abs((found?.agreement ?? 0) - 1) < 1e-12).toBe(agrees);
        if (found?.kappa) expect(Math.abs(found.kappa.value - 1) < 1e-12).toBe(agrees);
        expect(Math.abs((found?.ac1 ?? 0) - 1) < 1e-12).toBe(agrees);
      }),
    );
  });

  it('does not exist where all answers are in one category; agreement and AC1 do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 50 }), (size, n) => {
        const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
        table[1]?.splice(1, 1, n);
        expect(kappa(table)).toMatchObject({ n, agreement: 1, kappa: null, ac1: 1 });
      }),
    );
  });

  it('stays within its interval, and that within −1 and 1', () => {
    fc.assert(
      fc.property(anyTable, weights, (table, how) => {
        const found = kappa(table, how)?.kappa;
        if (!found) return;
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeLessThanOrEqual(found.value + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-12);
      }),
    );
  });

  it('of two categories is the same however disagreement weighs', () => {
    fc.assert(
      fc.property(tables(2), (table) => {
        const plain = kappa(table);
        for (const how of ['linear', 'quadratic'] as const) {
          expect(kappa(table, how)?.kappa?.value).toBe(plain?.kappa?.value);
        }
        close(plain?.twoCategories?.pabak, 2 * (plain?.agreement ?? Number.NaN) - 1);
      }),
    );
  });

  it('is 0 where the second pays no heed to what the first sees', () => {
    const found = kappa([
      [12, 18],
      [8, 12],
    ]);
    close(found?.kappa?.value, 0);
  });
});

describe('the GAS T-score', () => {
  const goal = fc.record({ weight: fc.integer({ min: 1, max: 3 }), level: fc.integer({ min: -2, max: 2 }) });
  const goals = fc.array(goal, { minLength: 1, maxLength: 8 });

  it('depends neither on the order of the goals nor on what a weight of 1 stands for', () => {
    fc.assert(
      fc.property(goals, fc.nat(), (some, seed) => {
        close(gasTScore(reordered(some, seed)) ?? Number.NaN, gasTScore(some) ?? Number.NaN);
        const heavier = some.map(({ weight, level }) => ({ weight: weight * 5, level }));
        close(gasTScore(heavier) ?? Number.NaN, gasTScore(some) ?? Number.NaN);
      }),
    );
  });

  it('lies as far above 50 as the opposite lies below', () => {
    fc.assert(
      fc.property(goals, (some) => {
        const opposite = some.map(({ weight, level }) => ({ weight, level: -level }));
        close((gasTScore(some) ?? Number.NaN) + (gasTScore(opposite) ?? Number.NaN), 100);
      }),
    );
  });

  it('rises with every goal that gets a level further', () => {
    fc.assert(
      fc.property(goals, fc.nat(), (some, which) => {
        const at = which % some.length;
        const further = some.map((one, index) => (index === at ? { ...one, level: one.level + 1 } : one));
        expect(gasTScore(further) ?? Number.NaN).toBeGreaterThan(gasTScore(some) ?? Number.NaN);
      }),
    );
  });

  it('of one goal is ten points a level, whatever its weight, and of goals without weight takes no notice', () => {
    fc.assert(
      fc.property(goal, fc.integer({ min: -2, max: 2 }), ({ weight, level }, other) => {
        close(gasTScore([{ weight, level }]) ?? Number.NaN, 50 + 10 * level);
        close(
          gasTScore([
            { weight, level },
            { weight: 0, level: other },
          ]) ?? Number.NaN,
          50 + 10 * level,
        );
      }),
    );
  });
});
