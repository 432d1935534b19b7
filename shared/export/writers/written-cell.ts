import type { Column } from '../codebook/define-column.ts';
import type { Cell } from '../codebook/define-table.ts';
import { missingCodes } from '../missing.ts';

const PSEUDONYM = /^[a-z]_[0-9a-f]{8,16}$/;

/**
 * How a cell stands in a file: a number, or a pseudonym. Throws RangeError for anything that its column does not have, so
 * that no text and no formula can get into a table whatever a table makes of it.
 */
export function writtenCell(
  cell: Cell,
  { type, missing }: Pick<Column, 'type' | 'missing'>,
): number | string {
  if (typeof cell === 'object') {
    if (!missing.includes(cell.missing))
      throw new RangeError('a column is never without a value in that way');
    return missingCodes[cell.missing];
  }
  const isRight =
    type === 'identifier'
      ? typeof cell === 'string' && PSEUDONYM.test(cell)
      : typeof cell === 'number' && Number.isFinite(cell);
  if (!isRight) throw new RangeError('neither a number nor a pseudonym, as the column has');
  return cell;
}

/** A number in decimals, without the exponent that JavaScript gives very large and very small ones. */
export function decimalText(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  if (Math.abs(rounded) >= 1e15) throw new RangeError('too large to write exactly');
  const text = String(rounded === 0 ? 0 : rounded);
  return text.includes('e') ? rounded.toFixed(6) : text;
}
