import type {
  FrozenVersions,
  ReleasePreview,
  ReleaseState,
  TableDifference,
} from '../../../shared/api/releases.ts';
import type { TableName } from '../../../shared/export/codebook/define-table.ts';
import type { RunningHash } from '../../../shared/export/running-sha-256.ts';
import type { Db } from '../../db/client.ts';
import { readRelease, type StoredRelease } from '../../db/queries/releases.ts';
import { run } from '../../db/read.ts';
import { firstStep } from './first-step.ts';

/** What a release was asked for with: versions, and what else must not change however often it is made. */
export interface Frozen extends FrozenVersions {
  organisation: string;
  /** The ids of all teams of the organisation. */
  teams: string[];
}

/** What is to be done next. */
export const phases = [
  'select',
  'preview',
  'clear',
  'settle',
  'make',
  'withdraw',
  'check',
  'periods',
  'parquet',
  'describe',
  'pack',
] as const;
export type Phase = (typeof phases)[number];

/** A file to which parts are still added. */
export interface GrowingFile {
  parts: number;
  rows: number;
  bytes: number;
  crc32: number;
  hash: RunningHash;
}

/** How far a release is: everything that the next step needs, so that anyone can take it. */
export interface Step {
  /** Goes up with every change: whoever works on an old one has lost. */
  turn: number;
  /** How often this step was tried in vain. */
  tries: number;
  /** Instant at which a step last failed, ms; null while none did. */
  failedAt: number | null;
  phase: Phase;
  /** The case after which to go on. */
  after: string;
  done: number;
  /** 0 while nobody knows. */
  total: number;
  isRemake: boolean;
  /** Of a release that is made again: what was known of it before. Null for any other. */
  before: Pick<Counts, 'made' | 'first'> | null;
  /** Cases in the files. */
  made: number;
  /** Later cases of their families, that said something of them. */
  later: number;
  /** Cases that were left out because their class was too small. */
  leftOut: number;
  smallestClass: number | null;
  /** Classes that are too small, of a release that is made again. */
  smallClasses: string[];
  /** Cases that were passed over because they were gone, or objected. */
  skipped: string[];
  files: Record<string, GrowingFile>;
  differences: Partial<Record<TableName, Difference>>;
  /** Which table is made into Parquet, and of its CSV which part comes next. */
  parquet: { table: number; part: number };
  /** How far the hash over the whole package is. */
  packed: { segment: number; part: number; hash: RunningHash };
}

/** What changed in a table, by column the rows in which it differs. */
export interface Difference {
  added: number;
  changed: number;
  withdrawn: number;
  columns: Record<string, number>;
}

/** What a release came to. */
export interface Made {
  cases: number;
  leftOut: number;
  rows: { table: string; rows: number }[];
  differences: TableDifference[] | null;
  /** By which it is cited. */
  version: string;
}

export interface Counts {
  preview: ReleasePreview | null;
  made: Made | null;
  /** What it was before it was made again; null when it never was. */
  first: { sha256: string; cases: number; leftOut: number } | null;
}

export interface KnownRelease extends StoredRelease<Frozen, Step, Counts> {
  step: Step;
  counts: Counts;
}

const nothingKnown: Counts = { preview: null, made: null, first: null };

/** A release by its id; null when there is none. */
export async function findRelease(db: Db, releaseId: string): Promise<KnownRelease | null> {
  const found = await run(db, readRelease(db, releaseId));
  if (!found) return null;
  // Written by nothing but the steps here.
  const known = found as StoredRelease<Frozen, Step, Counts>;
  return { ...known, step: { ...firstStep(0), ...known.step }, counts: known.counts ?? nothingKnown };
}

/** The state in which a release is while something is to be done. */
export function stateOf(phase: Phase): ReleaseState {
  if (phase === 'select') return 'selecting';
  if (phase === 'preview') return 'preview';
  const isMaking = phases.indexOf(phase) < phases.indexOf('periods');
  return isMaking ? 'making' : 'finishing';
}
