import type { TableDifference } from '../../../shared/api/releases.ts';
import type { Row, TableDescription, TableName } from '../../../shared/export/codebook/define-table.ts';
import { type CaseTable, tableNames } from '../../../shared/export/codebook/define-table.ts';
import { incrementalRow } from '../../../shared/export/codebook/incremental-table.ts';
import { compareRows } from '../../../shared/export/compare-rows.ts';
import type { Difference, Step } from './known-release.ts';

type Differences = Step['differences'];

const none: Difference = { added: 0, changed: 0, withdrawn: 0, columns: {} };

/** Rows of a table compared with those of the base: what goes into an incremental release, and what it adds up to. */
export function compared(
  before: Differences,
  table: TableDescription | CaseTable,
  { base, now }: { base: readonly Row[]; now: readonly Row[] },
): { rows: Row[]; differences: Differences } {
  const { rows, columns } = compareRows(table, base, now);
  const sum = structuredClone(before[table.name] ?? none);
  for (const { became } of rows) sum[became] += 1;
  for (const [name, count] of columns) sum.columns[name] = (sum.columns[name] ?? 0) + count;
  return {
    rows: rows.map(({ row, became }) => incrementalRow(table, row, became)),
    differences: { ...before, [table.name]: sum },
  };
}

/** The differences as a release tells them: tables and columns in the order of the codebook. */
export function toldDifferences(
  differences: Differences,
  tables: readonly TableDescription[],
): TableDifference[] {
  const names: readonly TableName[] = tableNames;
  return tables
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ name, columns: known }) => {
      const { added, changed, withdrawn, columns } = differences[name] ?? none;
      const told = known.flatMap(({ name: column }) => {
        const rows = columns[column] ?? 0;
        return rows === 0 ? [] : [{ column, rows }];
      });
      return { table: name, added, changed, withdrawn, columns: told };
    });
}
