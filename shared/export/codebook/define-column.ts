import type { Localised } from '../../domain/localised.ts';
import type { Missing } from '../missing.ts';

/** A code of our own, with the number that stands for it in a release. A number is never used again for another code. */
export interface ColumnCode {
  value: number;
  code: string;
  label: Localised;
}

interface Described {
  /** Lower case, digits and `_`, at most 32 characters: a name in R, SPSS and SQL. Never changes, never moves. */
  name: string;
  label: Localised;
  /** What it says exactly, how it comes about, and what it can't tell. */
  description: Localised;
  /** In which ways a cell can be without a value; empty for a column that always has one. */
  missing: readonly Missing[];
}

/** One column of a table. A cell holds a number, or for an identifier a pseudonym. */
export type Column = Described &
  (
    | { type: 'identifier' }
    | { type: 'integer'; unit: Localised | null; minimum: number; maximum: number | null }
    | { type: 'number'; unit: Localised | null; minimum: number; maximum: number | null }
    /** Whole days since the first day of the study, which is 0. */
    | { type: 'day' }
    | { type: 'code'; codes: readonly ColumnCode[] }
    /** 1 or 0. */
    | { type: 'boolean' }
  );

/** What the numbers of a column of days are. */
export const dayUnit: Localised = {
  nl: 'dagen sinds de eerste dag van het onderzoek',
  en: 'days since the first day of the study',
};

const NAME = /^[a-z][a-z0-9_]{0,31}$/;

/** Declares a column. Throws RangeError when its name does not fit everywhere, or a number stands for two codes. */
export function defineColumn<C extends Column>(column: C): C {
  if (!NAME.test(column.name)) throw new RangeError('not a name for a column');
  if (column.type === 'code' && new Set(column.codes.map(({ value }) => value)).size < column.codes.length)
    throw new RangeError('one number for two codes');
  return column;
}
