import type { Cell } from '../codebook/define-table.ts';
import { missingCodes } from '../missing.ts';

const PSEUDONYM = /^[a-z]_[0-9a-f]{8,16}$/;

/**
 * How a cell stands in a file: a number, or a pseudonym. Throws RangeError for anything else, so that no text and no
 * formula can get into a table whatever a table makes of it.
 */
export function writtenCell(cell: Cell): number | string {
  if (typeof cell === 'object') return missingCodes[cell.missing];
  if (typeof cell === 'number' ? !Number.isFinite(cell) : !PSEUDONYM.test(cell))
    throw new RangeError('neither a number nor a pseudonym');
  return cell;
}

/** A number in decimals, without the exponent that JavaScript gives very large and very small ones. */
export function decimalText(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  if (Math.abs(rounded) >= 1e15) throw new RangeError('too large to write exactly');
  const text = String(rounded === 0 ? 0 : rounded);
  return text.includes('e') ? rounded.toFixed(6) : text;
}
