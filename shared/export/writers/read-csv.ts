import type { TableDescription } from '../codebook/define-table.ts';

/** What stands in a cell of a written table: a number (a missing code too), or a pseudonym. */
export type WrittenCell = number | string;

/**
 * Reads back rows that `csvRows` wrote, without a header: for what is made from them later. Throws RangeError when a
 * line has not a cell for each column.
 */
export function readCsvRows({ columns }: TableDescription, text: string): WrittenCell[][] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(',');
      if (cells.length !== columns.length) throw new RangeError('not a cell for each column');
      return cells.map((cell, at) => (columns[at]?.type === 'identifier' ? idOrMissing(cell) : Number(cell)));
    });
}

function idOrMissing(cell: string): WrittenCell {
  return cell.startsWith('-') ? Number(cell) : cell;
}
