import type { Row, TableDescription } from '../codebook/define-table.ts';
import { csvHeader, csvRows } from './csv.ts';

/** The first line of a table as a Dutch Excel opens it: with a byte order mark, `;` between the names. */
export function excelHeader(table: TableDescription): string {
  return `\uFEFF${dutch(csvHeader(table))}`;
}

/** Rows of a table as a Dutch Excel opens them: `;` between the cells, a decimal comma. */
export function excelRows(table: TableDescription, rows: readonly Row[]): string {
  return dutch(csvRows(table, rows));
}

/** Cells hold neither a comma nor a semicolon, so every comma is between two cells, and every point in a number. */
function dutch(strict: string): string {
  return strict.replaceAll(',', ';').replaceAll('.', ',');
}
