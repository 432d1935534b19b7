import { CaseRecord } from '../../shared/api/schemas.ts';
import { CaseTag } from '../../shared/domain/entry.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import { startOfDay } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';
import { protect, unprotect } from '../vault/protect.ts';

/** What the API last said of a case, and to whom. */
const CachedCase = z.strictObject({
  memberId: z.string(),
  readAt: z.int(),
  /** Null: nothing was filed for this case yet. */
  record: z.nullable(CaseRecord),
});
export type CachedCase = z.infer<typeof CachedCase>;

/** What is kept of a case for this member; null when there is nothing. */
export async function readCachedCase(caseTag: string, memberId: string): Promise<CachedCase | null> {
  const cached = CachedCase.safeParse(await readCached(placeOf(caseTag))).data;
  return cached?.memberId === memberId ? cached : null;
}

export async function cacheCase(caseTag: string, cached: CachedCase): Promise<void> {
  await writeCached(placeOf(caseTag), cached);
}

export async function forgetCase(caseTag: string): Promise<void> {
  await withDatabase((database) => database.delete('cache', placeOf(caseTag)));
}

/** Reads anything that was kept, still to be parsed; null when it is not there or does not open. */
export async function readCached(place: string): Promise<unknown> {
  const box = await withDatabase((database) => database.get('cache', place));
  return box ? unprotect(place, box) : null;
}

/** Keeps anything, encrypted. */
export async function writeCached(place: string, value: unknown): Promise<void> {
  const box = await protect(place, value);
  await withDatabase((database) => database.put('cache', box, place));
}

/** The cases of which something is kept, for whoever. */
export async function cachedCases(): Promise<string[]> {
  const places = await withDatabase((database) => database.getAllKeys('cache'));
  return places.flatMap((place) => CaseTag.safeParse(place.replace(/^case:/, '')).data ?? []);
}

/** When the API said what is kept: an instant, or the day of a list. */
const Said = z.union([
  z.pipe(
    z.looseObject({ readAt: z.int() }),
    z.transform(({ readAt }) => readAt),
  ),
  z.pipe(
    z.looseObject({ todayOn: DaySchema }),
    z.transform(({ todayOn }) => startOfDay(todayOn)),
  ),
]);

/**
 * Forgets what the API said before an instant: of cases that nobody looked at since, which may be gone by now. What is
 * still there is read again when someone looks.
 */
export async function forgetCachedBefore(instantAt: number): Promise<void> {
  const places = await withDatabase((database) => database.getAllKeys('cache'));
  for (const place of places) {
    const saidAt = Said.safeParse(await readCached(place)).data;
    if (saidAt !== undefined && saidAt < instantAt) {
      await withDatabase((database) => database.delete('cache', place));
    }
  }
}

function placeOf(caseTag: string): string {
  return `case:${caseTag}`;
}
