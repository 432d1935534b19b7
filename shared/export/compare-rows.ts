import type { Cell, Row, TableDescription } from './codebook/define-table.ts';
import type { RowChange } from './codebook/incremental-table.ts';
import { missingCodes } from './missing.ts';

/** What became of the rows of one case, in one table, between two cuts. */
export interface ComparedRows {
  /** Rows that are alike in both. */
  same: number;
  /** All others: as they are now, and after those the ones that were withdrawn, as they were. */
  rows: { row: Row; became: RowChange }[];
  /** In how many of the changed rows each column differs, by name; columns in which none does are not there. */
  columns: ReadonlyMap<string, number>;
}

/**
 * Compares the rows of one case by their key.
 * @param before the rows of the base; none when the case was not in it
 * @param now the rows as they are now; none when the case is gone, or objects
 */
export function compareRows(
  { columns, key }: Pick<TableDescription, 'columns' | 'key'>,
  before: readonly Row[],
  now: readonly Row[],
): ComparedRows {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  const keyOf = (row: Row) => places.map((place) => written(row[place])).join(' ');
  const left = new Map(before.map((row) => [keyOf(row), row]));
  const rows: ComparedRows['rows'] = [];
  const differing = new Map<string, number>();
  let same = 0;
  for (const row of now) {
    const name = keyOf(row);
    const earlier = left.get(name);
    left.delete(name);
    if (!earlier) {
      rows.push({ row, became: 'added' });
      continue;
    }
    const changed = columns.filter((_, place) => written(row[place]) !== written(earlier[place]));
    if (changed.length === 0) same += 1;
    else rows.push({ row, became: 'changed' });
    for (const column of changed) differing.set(column.name, (differing.get(column.name) ?? 0) + 1);
  }
  for (const row of left.values()) rows.push({ row, became: 'withdrawn' });
  return { same, rows, columns: differing };
}

function written(cell: Cell | undefined): number | string | undefined {
  return typeof cell === 'object' ? missingCodes[cell.missing] : cell;
}
