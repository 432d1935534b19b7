import type { Row, TableDescription } from '../codebook/define-table.ts';
import { decimalText, writtenCell } from './written-cell.ts';

/** The first line of a table in strict CSV: names, comma, CRLF. Nothing in it ever needs a quote. */
export function csvHeader({ columns }: TableDescription): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

/**
 * Rows of a table in strict CSV (RFC 4180): comma, decimal point, CRLF after each. Text for a whole table is its header
 * and then any number of these. Throws RangeError when a row
 * has not a cell for each column, or one that the column does not have.
 */
export function csvRows({ columns }: TableDescription, rows: readonly Row[]): string {
  return rows
    .map((row) => {
      if (row.length !== columns.length) throw new RangeError('not a cell for each column');
      const cells = columns.map((column, at) => text(writtenCell(row[at] ?? '', column)));
      return `${cells.join(',')}\r\n`;
    })
    .join('');
}

function text(written: number | string): string {
  return typeof written === 'number' ? decimalText(written) : written;
}
