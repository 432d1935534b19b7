import { packageLayout } from '../../../shared/export/package-layout.ts';
import { addToHash, finishedHash } from '../../../shared/export/running-sha-256.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import type { Db } from '../../db/client.ts';
import { updateMade } from '../../db/queries/release-changes.ts';
import { putCountsAgain } from '../../db/queries/release-counts.ts';
import { readFiles, readParts, readTextParts } from '../../db/queries/release-files.ts';
import { run } from '../../db/read.ts';
import { utf8 } from '../bytes.ts';
import { goOn } from './first-step.ts';
import { isComplete } from './make-cases.ts';
import type { Turn, Work } from './work.ts';

/** So many parts are read at once, and hashed in one step: at most 2 MB. */
const PARTS = 8;

const MS_PER_DAY = 86_400_000;

/** Goes on with the SHA-256 of the whole package; at its end the release is ready. */
export async function packRelease(work: Work): Promise<Turn> {
  const { db, now, release } = work;
  const { id, step, cutOn, plan } = release;
  const stored = await run(db, readFiles(db, id));
  const { segments, bytes } = packageLayout(stored, cutOn);
  let { segment, part, hash } = step.packed;
  let left = PARTS;
  while (left > 0 && segment < segments.length) {
    const here = segments[segment];
    const file = here?.kind === 'file' ? stored[here.file] : undefined;
    if (!file) {
      if (here?.kind === 'bytes') hash = addToHash(hash, here.bytes);
      segment += 1;
      continue;
    }
    const parts = await partsOf(db, { releaseId: id, file: file.name, from: part, limit: left });
    for (const one of parts) hash = addToHash(hash, one);
    part += parts.length;
    if (parts.length < left) {
      segment += 1;
      part = 0;
    }
    left -= Math.max(1, parts.length);
  }
  if (segment < segments.length)
    return { statements: [], next: { ...step, packed: { segment, part, hash } } };
  if (hash.bytes !== bytes) throw new TypeError('parts and files of a release do not agree');
  if (!(await isComplete(work))) return { statements: [], next: goOn(step, 'clear') };
  const madeAt = now();
  const made = {
    ...{ id, bytes, sha256: finishedHash(hash), leftOut: step.leftOut, madeAt },
    expiresAt: madeAt + plan.keepFilesDays * MS_PER_DAY,
  };
  return {
    statements: [updateMade(db, made), ...(step.isRemake ? putCountsAgain(db, id) : [])],
    next: null,
    audit: { action: 'release-made' },
  };
}

async function partsOf(
  db: Db,
  asked: { releaseId: string; file: string; from: number; limit: number },
): Promise<Bytes[]> {
  if (asked.file.startsWith('parquet/')) {
    return (await run(db, readParts(db, asked))).map(({ bytes }) => bytes);
  }
  return (await run(db, readTextParts(db, asked))).map(({ text }) => utf8(text));
}
