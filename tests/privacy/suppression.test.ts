import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../shared/measures/rate.ts';
import {
  type CountRow,
  type DisclosedRow,
  defaultDisclosureRules,
  discloseRows,
} from '../../shared/privacy/suppression.ts';
import reference from '../fixtures/stats/smallcell.json' with { type: 'json' };

const rowsOf = ({ den, num }: { den: number[]; num: number[] }): CountRow[] =>
  den.map((count, index) => ({ den: count, num: num[index] ?? Number.NaN }));

const band = (row: DisclosedRow) =>
  row.status !== 'banded' ? '' : 'below' in row ? `<${row.below}` : `>${row.above}`;
const reason = (row: DisclosedRow) =>
  row.status === 'suppressed' ? row.reason : row.status === 'banded' ? 'cell' : '';

function rate(row: DisclosedRow): number | null {
  if (row.status !== 'shown') return null;
  const found = rateOf({ met: row.num, unmet: row.den - row.num, excluded: 0, excepted: 0, pending: 0 });
  return found.kind === 'full' ? found.share : null;
}

const tables = Object.entries(reference.tables);

describe.each(tables)('the reference table “%s”', (_, table) => {
  const disclosed = discloseRows(rowsOf(table), table);

  it('is disclosed as the reference says, row by row', () => {
    expect(disclosed.map(({ status }) => status)).toEqual(table.status);
    expect(disclosed.map(reason)).toEqual(table.reason);
    expect(disclosed.map(band)).toEqual(table.band);
  });

  it('has a rate where the reference has one, and nowhere else', () => {
    const rates = disclosed.map(rate);
    for (const [index, expected] of table.rate.entries()) {
      if (expected === null) expect(rates[index]).toBeNull();
      else expect(rates[index]).toBeCloseTo(expected, 12);
    }
  });
});

const anyRow = fc.nat(60).chain((den) => fc.nat(den).map((num) => ({ den, num })));
const anyTable = fc.array(anyRow, { maxLength: 12 });

describe('whatever the table', () => {
  it.each([false, true])('no hidden number is passed on (sensitive: %s)', (sensitive) => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        for (const row of discloseRows(rows, { ...defaultDisclosureRules, sensitive })) {
          if (row.status === 'suppressed') expect(Object.keys(row)).toEqual(['status', 'reason']);
          if (row.status === 'banded') expect(row).not.toHaveProperty('num');
          if (row.status === 'shown') {
            expect(row.den).toBeGreaterThanOrEqual(10);
            for (const part of [row.num, row.den - row.num]) {
              expect(part === 1 || part === 2 || (sensitive && part === 0)).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('a band holds the number it stands for', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        for (const [index, row] of discloseRows(rows).entries()) {
          if (row.status !== 'banded') continue;
          const num = rows[index]?.num ?? Number.NaN;
          expect('below' in row ? num < row.below : num > row.above).toBe(true);
        }
      }),
    );
  });

  it('never is exactly one row of several not shown', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const hidden = discloseRows(rows).filter(({ status }) => status !== 'shown').length;
        expect(hidden === 1 && rows.length > 1).toBe(false);
      }),
    );
  });

  it('at most one row is hidden for the sake of another, and none smaller stays', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const disclosed = discloseRows(rows);
        const companions = disclosed.flatMap((row, index) =>
          reason(row) === 'complementary' ? [rows[index]?.den] : [],
        );
        expect(companions.length).toBeLessThanOrEqual(1);
        for (const row of disclosed) {
          if (row.status === 'shown') expect(row.den).toBeGreaterThanOrEqual(companions[0] ?? 0);
        }
      }),
    );
  });
});

it('one banded row takes another with it: the total of the numerators would tell it', () => {
  expect(
    discloseRows([
      { den: 20, num: 1 },
      { den: 30, num: 15 },
      { den: 25, num: 12 },
    ]),
  ).toEqual([
    { status: 'banded', den: 20, below: 3 },
    { status: 'shown', den: 30, num: 15 },
    { status: 'suppressed', reason: 'complementary' },
  ]);
});
