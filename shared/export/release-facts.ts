import type { FrozenVersions, ReleaseFile, ReleaseKind, TableDifference } from '../api/releases.ts';
import { addDays, type Day } from '../time/day.ts';
import type { TableDescription } from './codebook/define-table.ts';
import type { Coarsening, StudyPlan } from './study-plan.ts';

/** A file of a release, as the manifest lists it: path, bytes, SHA-256 in hexadecimal, rows without the header. */
export type ReleasedFile = ReleaseFile;

/** Another release that this one corrects or adds to. */
export interface BaseRelease {
  number: number;
  cutOn: Day;
  version: string;
}

/**
 * Everything that the describing files of a release tell. Nothing in it depends on when the release was made, so that
 * a release that is made again has the same bytes.
 */
export interface ReleaseFacts {
  organisation: string;
  study: { id: string; version: number; plan: StudyPlan };
  number: number;
  kind: ReleaseKind;
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
  differences: readonly TableDifference[] | null;
}

/** A past day for an example: a quarter before the cut, or the first day of the study where that is later. */
export function examplePastOn({ cutOn, study }: Pick<ReleaseFacts, 'cutOn' | 'study'>): Day {
  const quarterAgo = addDays(cutOn, -91);
  return quarterAgo > study.plan.firstOn ? quarterAgo : study.plan.firstOn;
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
