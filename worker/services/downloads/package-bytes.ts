import { type PackageLayout, segmentsBetween } from '../../../shared/export/package-layout.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import type { Db } from '../../db/client.ts';
import { readPartBytes, readPartSizes } from '../../db/queries/downloads.ts';
import { run } from '../../db/read.ts';
import { MAX_PART } from '../releases/grow-files.ts';

/** So many parts are read at once: a request may ask the database a limited number of times. */
const PARTS = 8;

const MISSING = 'a part of the package is not there';

/** A package whose parts lie in the database. */
export interface StoredPackage {
  releaseId: string;
  /** Of the whole package. */
  sha256: string;
  /** The names of its files, in their order. */
  files: readonly string[];
  layout: PackageLayout;
}

/**
 * The bytes of a package from one up to and including another. Reads some parts when it is asked for them and holds no
 * others, so that a package of any size takes the same memory. Throws RangeError when a part is not there, or is of
 * another package by now: rather no file than a broken one.
 */
export async function* packageBytes(
  db: Db,
  { files, layout, ...release }: StoredPackage,
  range: { first: number; last: number },
): AsyncGenerator<Bytes> {
  for (const segment of segmentsBetween(layout, range)) {
    if (segment.kind === 'bytes') yield segment.bytes;
    else yield* fileBytes(db, { ...segment, ...release, file: files[segment.file] ?? '' });
  }
}

interface Stretch {
  releaseId: string;
  sha256: string;
  file: string;
  from: number;
  length: number;
}

async function* fileBytes(db: Db, { releaseId, sha256, file, from, length }: Stretch): AsyncGenerator<Bytes> {
  let { part, skip } = from === 0 ? { part: 0, skip: 0 } : await partWith(db, { releaseId, file, from });
  let left = length;
  while (left > 0) {
    const limit = Math.min(PARTS, Math.ceil((skip + left) / MAX_PART));
    const found = await run(db, readPartBytes(db, { releaseId, sha256, file, from: part, limit }));
    for (const next of found) {
      if (next.part !== part) throw new RangeError(MISSING);
      const bytes = next.bytes.subarray(skip, skip + left);
      yield bytes;
      left -= bytes.length;
      part += 1;
      skip = 0;
    }
    if (found.length === 0) throw new RangeError(MISSING);
  }
}

/** In which part a byte of a file is, and how many bytes of that part come before it. */
async function partWith(
  db: Db,
  { releaseId, file, from }: Pick<Stretch, 'releaseId' | 'file' | 'from'>,
): Promise<{ part: number; skip: number }> {
  let at = 0;
  for (const { part, bytes } of await run(db, readPartSizes(db, releaseId, file))) {
    if (from < at + bytes) return { part, skip: from - at };
    at += bytes;
  }
  throw new RangeError(MISSING);
}
