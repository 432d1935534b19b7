import type { Norms } from '../domain/norms.ts';
import type { Day } from '../time/day.ts';
import type { TableDescription, TableName } from './codebook/define-table.ts';
import type { Coarsening, StudyPlan } from './study-plan.ts';

/** What was in force when the release was asked for. It is made with this, however often it is made again. */
export interface FrozenVersions {
  /** Version 0 are the terms as they come, before an organisation set any. */
  norms: { version: number; value: Norms };
  measures: readonly { id: string; version: number }[];
  /** Every version of every form that entries of the release can be of. */
  forms: readonly { id: string; version: number }[];
  instruments: readonly { id: string; version: number }[];
  codebook: number;
  /** Of Doelspoor itself. */
  package: string;
}

/** A file of a release. */
export interface ReleasedFile {
  /** Its path in the package. */
  name: string;
  bytes: number;
  /** In hexadecimal, lower case. */
  sha256: string;
  /** Without the header; null for a file that is no table. */
  rows: number | null;
}

/** Another release that this one corrects or adds to. */
export interface BaseRelease {
  number: number;
  cutOn: Day;
  version: string;
}

/** What became of the rows of one table since the base. */
export interface TableDifferences {
  table: TableName;
  same: number;
  changed: number;
  /** Were not in the base. */
  added: number;
  /** Were in the base and are not any more: the case objects now, was deleted, or what was filed was retracted. */
  withdrawn: number;
  /** In how many of the changed rows each column differs; columns in which none does are not named. */
  columns: readonly { column: string; changed: number }[];
}

/**
 * Everything that the describing files of a release tell. Nothing in it depends on when the release was made, so that
 * a release that is made again has the same bytes.
 */
export interface ReleaseFacts {
  organisation: string;
  study: { id: string; version: number; plan: StudyPlan };
  number: number;
  kind: 'full' | 'correction' | 'incremental';
  /** Null for a full release. */
  base: BaseRelease | null;
  cutOn: Day;
  /** As planned, or coarser. */
  coarsening: Coarsening;
  frozen: FrozenVersions;
  /** How many cases are in it, and how many were left out because too few were like them. */
  cases: number;
  leftOut: number;
  /** Cases in the smallest class by everything that could single out a family; null without cases or without rows. */
  smallestClass: number | null;
  /** The tables of the release, as they stand in it: of an incremental one with the column `change`. */
  tables: readonly TableDescription[];
  /** The files with data: CSV, CSV for Excel, Parquet. */
  files: readonly ReleasedFile[];
  /** By which the release is cited: see `versionOf`. */
  version: string;
  /** Null for a full release. */
  differences: readonly TableDifferences[] | null;
}

/** What to take the SHA-256 of for the version of a release: the strict CSV files with theirs, by name. */
export function versionText(files: readonly ReleasedFile[]): string {
  return files
    .filter(({ name }) => name.startsWith('data/'))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .sort()
    .join('');
}

/**
 * The version of a release: the day of its cut and the beginning of the SHA-256 of what `versionText` gives. Two
 * releases have the same version when their data are alike to the last byte.
 * @param sha256 in hexadecimal, lower case
 */
export function versionOf(cutOn: Day, sha256: string): string {
  return `${cutOn}-${sha256.slice(0, 12)}`;
}
