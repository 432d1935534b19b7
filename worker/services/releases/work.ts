import type { Pseudonymiser } from '../../../shared/export/pseudonyms.ts';
import type { Db, Statement } from '../../db/client.ts';
import type { Surroundings } from '../context.ts';
import type { Counts, KnownRelease, Step } from './known-release.ts';

/** What a step stands on. */
export interface Work {
  db: Db;
  now(): number;
  release: KnownRelease;
  /** The release that it is compared with; null for a full one. */
  base: KnownRelease | null;
  by: Pseudonymiser;
}

/** What a step comes to: all of it lands, or none. */
export interface Turn {
  statements: readonly Statement[];
  /** What is to be done next; null when the package is complete. */
  next: Step | null;
  counts?: Counts;
  audit?: { action: 'release-made' };
}

/** What taking steps stands on: a request, or the clock. */
export type Around = Pick<Surroundings, 'db' | 'now' | 'crypto' | 'requestId'>;
