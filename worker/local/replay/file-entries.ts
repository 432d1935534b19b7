import type { FilingResult } from '../../../shared/api/schemas.ts';
import type { ImportedEntry } from '../../services/entries/import.ts';
import { type FilingService, ServiceFailure } from './filing-service.ts';

/** What filing one entry came to; `failed` is a mistake of the product, not of the entry. */
export type EntryResult = FilingResult | { outcome: 'failed' };

const ENTRIES_AT_ONCE = 500;

/**
 * Files entries case by case, so that what is filed together for a case shares a commit. Results come with their
 * entries, in any order.
 */
export async function* fileEntries<E extends ImportedEntry>(
  service: FilingService,
  entries: readonly E[],
): AsyncGenerator<[E, EntryResult]> {
  const byCase = [...Map.groupBy(entries, ({ submission }) => submission.caseTag).values()].flat();
  for (let from = 0; from < byCase.length; from += ENTRIES_AT_ONCE) {
    yield* fileTogether(service, byCase.slice(from, from + ENTRIES_AT_ONCE));
  }
}

/** Where filing fails, half of the entries are tried at a time, so that one bad entry takes no other with it. */
async function* fileTogether<E extends ImportedEntry>(
  service: FilingService,
  entries: readonly E[],
): AsyncGenerator<[E, EntryResult]> {
  const results = await tryToFile(service, entries);
  if (results === null && entries.length > 1) {
    const middle = Math.ceil(entries.length / 2);
    yield* fileTogether(service, entries.slice(0, middle));
    yield* fileTogether(service, entries.slice(middle));
    return;
  }
  for (const [index, entry] of entries.entries()) yield [entry, results?.[index] ?? { outcome: 'failed' }];
}

async function tryToFile(
  service: FilingService,
  entries: readonly ImportedEntry[],
): Promise<FilingResult[] | null> {
  try {
    return await service.ask('/entries', { entries });
  } catch (error) {
    if (error instanceof ServiceFailure) return null;
    throw error;
  }
}
