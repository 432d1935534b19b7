import type { Row, TableDescription } from '../../../shared/export/codebook/define-table.ts';
import { csvHeader, csvRows } from '../../../shared/export/writers/csv.ts';
import { excelHeader, excelRows } from '../../../shared/export/writers/csv-excel.ts';
import type { Piece } from './grow-files.ts';
import { csvName, excelName } from './tables.ts';

/** What a table begins with. */
export function headingPieces(table: TableDescription): Piece[] {
  return [
    { name: csvName(table.name), rows: 0, text: csvHeader(table) },
    { name: excelName(table.name), rows: 0, text: excelHeader(table) },
  ];
}

/** Rows behind those before. */
export function rowPieces(table: TableDescription, rows: readonly Row[]): Piece[] {
  if (rows.length === 0) return [];
  return [
    { name: csvName(table.name), rows: rows.length, text: csvRows(table, rows) },
    { name: excelName(table.name), rows: rows.length, text: excelRows(table, rows) },
  ];
}
