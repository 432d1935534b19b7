import type { FilingResult } from '../../../shared/api/schemas.ts';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { run } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { fileByCase } from './file-by-case.ts';
import { prepare, readGround } from './filing-ground.ts';

/** An entry from elsewhere, with what the API decides about entries that come over HTTP. */
export interface ImportedEntry {
  submission: EntrySubmission;
  authorId: string;
  /** Instant at which it was recorded where it comes from, ms. It must not lie in the future of its own day. */
  recordedAt: number;
}

/** So many entries are read and filed together that a large import neither waits for every entry nor fills memory. */
const CHUNK = 500;

/**
 * Brings in entries that were recorded elsewhere, by the same path as those that come over HTTP: the same checks, the
 * same commit. For local tools only; no endpoint leads here. Results are in the order of the entries.
 */
export async function importEntries(
  context: Context,
  entries: readonly ImportedEntry[],
): Promise<FilingResult[]> {
  const results: FilingResult[] = [];
  for (let from = 0; from < entries.length; from += CHUNK) {
    const chunk = entries.slice(from, from + CHUNK);
    const prepared = await prepare(
      context,
      chunk.map(({ submission }) => submission),
    );
    const ground = await run(context.db, readGround(context, prepared, { withOwnIds: false }));
    const items = chunk.flatMap(({ authorId, recordedAt }, index) => {
      const own = prepared[index];
      return own ? [{ ...own, authorId, recordedAt }] : [];
    });
    results.push(...(await fileByCase(context, items, ground)).results);
  }
  return results;
}
