import type { Localised } from '../../domain/localised.ts';
import type { ExportedCase } from '../exported-case.ts';
import type { Missing } from '../missing.ts';
import type { Column } from './define-column.ts';

/** What stands in a cell: a number, a pseudonym, or why there is neither. */
export type Cell = number | string | { missing: Missing };

/** A row: a cell for each column, in the order of the columns. */
export type Row = readonly Cell[];

/** Names of the tables, as they are called in a release: `<name>.csv`. */
export const tableNames = [
  'cases',
  'goals',
  'evaluations',
  'assessments',
  'consults',
  'milestones',
  'events',
  'team_periods',
] as const;
export type TableName = (typeof tableNames)[number];

/** A table as the codebook describes it. */
export interface TableDescription {
  name: TableName;
  title: Localised;
  /** What one row is. */
  unit: Localised;
  columns: readonly Column[];
  /** The columns that together tell one row from all others. */
  key: readonly string[];
  /** Columns that point to another table. */
  foreignKeys: readonly { columns: readonly string[]; table: TableName; references: readonly string[] }[];
}

/** A table of which a case has rows. */
export interface CaseTable extends TableDescription {
  /** The rows of one case, in an order that follows from the case alone. */
  rowsOf(exported: ExportedCase): Row[];
}
