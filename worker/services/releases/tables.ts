import { caseTables, codebook } from '../../../shared/export/codebook/codebook.ts';
import type { CaseTable, TableDescription, TableName } from '../../../shared/export/codebook/define-table.ts';
import { incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import type { KnownRelease } from './known-release.ts';

type Planned = Pick<KnownRelease, 'plan' | 'kind'>;

/** The tables of which cases have rows, as far as the plan has them. */
export function caseTablesOf({ plan }: Planned): CaseTable[] {
  return caseTables.filter(({ name }) => hasTable({ plan }, name));
}

/** All tables of the plan, as they stand in the release. */
export function tablesOf(release: Planned): TableDescription[] {
  return codebook.tables
    .filter(({ name }) => hasTable(release, name))
    .map((table) => (release.kind === 'incremental' ? incrementalTable(table) : table));
}

/** With counts only there is one table, whatever else a plan names. */
export function hasTable({ plan }: Pick<KnownRelease, 'plan'>, name: TableName): boolean {
  return plan.detail === 'counts' ? name === 'team_periods' : plan.tables.includes(name);
}

export const csvName = (table: TableName) => `data/${table}.csv`;
export const excelName = (table: TableName) => `excel/${table}.csv`;
export const parquetName = (table: TableName) => `parquet/${table}.parquet`;
