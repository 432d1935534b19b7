import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TableDifference } from '../../shared/api/releases.ts';
import { codebook } from '../../shared/export/codebook/codebook.ts';
import { describeUnless } from '../support/describe-unless.ts';
import { trueFigures } from './support/expected-figures.ts';
import { whatRNeeds } from './support/needs.ts';
import { bytesOf, csvCells, jsonOf, packageFolder } from './support/package-files.ts';
import { cutOn, pastOn } from './support/plans.ts';
import { runR } from './support/run-r.ts';

const [past, log, correction, incremental] = ['past', 'log', 'correction', 'incremental'].map(
  packageFolder,
) as [string, string, string, string];

/** The rows of a table by their key. */
function rowsByKey(folder: string, { name, key, columns }: (typeof codebook.tables)[number]) {
  const [heading = [], ...rows] = csvCells(String(bytesOf(folder, `data/${name}.csv`)));
  const at = key.map((column) => columns.findIndex((one) => one.name === column));
  return { heading, byKey: new Map(rows.map((row) => [at.map((index) => row[index]).join(), row])) };
}

describe('a correction', () => {
  const told = jsonOf<{ tables: TableDifference[] }>(correction, 'differences.json').tables;

  it('tells of every table what is otherwise than in the release before', () => {
    for (const table of codebook.tables.filter(({ name }) => name !== 'team_periods')) {
      const [before, now] = [rowsByKey(past, table), rowsByKey(log, table)];
      const both = [...now.byKey].flatMap(([key, row]) => {
        const old = before.byKey.get(key);
        return old ? [{ row, old }] : [];
      });
      const changed = both.filter(({ row, old }) => row.join() !== old.join());
      const columns = table.columns.map(({ name: column }, index) => ({
        column,
        rows: changed.filter(({ row, old }) => row[index] !== old[index]).length,
      }));
      expect(told.find((one) => one.table === table.name)).toEqual({
        table: table.name,
        added: now.byKey.size - both.length,
        changed: changed.length,
        withdrawn: before.byKey.size - both.length,
        columns: columns.filter(({ rows }) => rows > 0),
      });
    }
  });
});

describe('an incremental release', () => {
  it('holds only rows that are new, changed or withdrawn', () => {
    for (const table of codebook.tables.filter(({ name }) => name !== 'team_periods')) {
      const [before, now] = [rowsByKey(past, table), rowsByKey(log, table)];
      const { heading, byKey } = rowsByKey(incremental, table);
      expect(heading.at(-1)).toBe('change');
      for (const [key, row] of byKey) {
        const [old, fresh] = [before.byKey.get(key), now.byKey.get(key)];
        const expected = fresh === undefined ? '3' : old === undefined ? '1' : '2';
        expect({ table: table.name, key, change: row.at(-1) }).toEqual({
          table: table.name,
          key,
          change: expected,
        });
        if (fresh) expect(row.slice(0, -1)).toEqual(fresh);
        expect(fresh?.join()).not.toBe(old?.join());
      }
    }
  });
});

describeUnless(whatRNeeds())('in R', () => {
  interface Updated {
    differs: string[];
    earlier: Record<string, number>;
    addition: Record<string, number>;
    full: Record<string, number>;
    counted: number;
  }
  let updated: Updated;
  beforeAll(() => {
    updated = runR('update.R', past, incremental, log);
  });

  it('an earlier release with the addition worked in is the same as a full one', () => {
    expect(updated.differs).toEqual([]);
    expect(updated.addition.milestones).toBeGreaterThan(1000);
    expect(updated.addition.cases).toBeLessThan(updated.full.cases ?? 0);
    expect(updated.counted).toBe(Object.values(trueFigures()).at(-1)?.M05.overall.num);
  });

  it('a release with a past cut has the figures that a later one gives of that day', () => {
    const found = runR<
      Record<string, { measures: ReturnType<typeof trueFigures>; T1: Record<string, unknown> }>
    >(...(['recount.R', past, join(past, 'read.R'), '', '2024-01-01', pastOn] as const));
    for (const { measures } of [found.script, found.csv].filter((one) => one !== undefined)) {
      const overall = Object.entries(measures[pastOn] ?? {}).map(([id, cells]) => [id, cells.overall]);
      const expected = Object.entries(trueFigures()[pastOn] ?? {}).map(([id, cells]) => [id, cells.overall]);
      expect(overall).toEqual(expected);
    }
    const later = runR<Record<string, { T1: Record<string, unknown> }>>(
      ...(['recount.R', log, join(log, 'read.R'), '', '2024-01-01', pastOn, cutOn] as const),
    );
    for (const way of ['script', 'csv']) expect(later[way]?.T1[pastOn]).toEqual(found[way]?.T1[pastOn]);
  });
});
