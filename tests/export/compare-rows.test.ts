import { describe, expect, it } from 'vitest';
import type { Row } from '../../shared/export/codebook/define-table.ts';
import { boolean, day, identifier, type Said } from '../../shared/export/codebook/fill-column.ts';
import { compareRows } from '../../shared/export/compare-rows.ts';

const said: Said = { label: { nl: 'x', en: 'x' }, description: { nl: 'x', en: 'x' } };
const columns = [
  identifier('goal_id', said, () => null).column,
  day('set_on', said, () => null).column,
  boolean('m11', { ...said, missing: ['not-yet-due'] }, () => null).column,
];
const table = { columns, key: ['goal_id'] };
const row = (name: string, on: number, met: Row[number] = 1): Row => [`g_000000000000000${name}`, on, met];

describe('Rows of a case at two cuts', () => {
  it('are the same, changed, added or withdrawn, by their key', () => {
    const before = [row('1', 3), row('2', 4), row('3', 5, { missing: 'not-yet-due' })];
    const now = [row('3', 5, 0), row('4', 6), row('1', 3)];
    const compared = compareRows(table, before, now);
    expect(compared.same).toBe(1);
    expect(compared.rows).toEqual([
      { row: row('3', 5, 0), became: 'changed' },
      { row: row('4', 6), became: 'added' },
      { row: row('2', 4), became: 'withdrawn' },
    ]);
    expect([...compared.columns]).toEqual([['m11', 1]]);
  });

  it('are all added to a case that was not there, and all withdrawn from one that is gone', () => {
    const rows = [row('1', 3), row('2', 4)];
    expect(compareRows(table, [], rows).rows.map(({ became }) => became)).toEqual(['added', 'added']);
    expect(compareRows(table, rows, []).rows.map(({ became }) => became)).toEqual(['withdrawn', 'withdrawn']);
    expect(compareRows(table, rows, rows)).toMatchObject({ same: 2, rows: [] });
  });

  it('take a value and why there is none for different things, and the same reason for the same', () => {
    const none = { missing: 'not-yet-due' } as const;
    expect(compareRows(table, [row('1', 3, { ...none })], [row('1', 3, { ...none })]).same).toBe(1);
    expect(compareRows(table, [row('1', 3, none)], [row('1', 3, 0)]).rows).toMatchObject([
      { became: 'changed' },
    ]);
  });
});
