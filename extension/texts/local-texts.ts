import { CaseTag } from '../../shared/domain/entry.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';

/** Texts by path, sealed with the team's key as if they had been sent. */
export type LocalTexts = Record<string, string>;

const Kept = z.strictObject({ caseTag: CaseTag, sealed: z.record(z.string(), z.string()) });

/** Keeps texts of an entry on this device, on disk before it resolves: nobody else will have them. */
export async function keepLocalTexts(
  { id, caseTag }: { id: string; caseTag: string },
  sealed: LocalTexts,
): Promise<void> {
  if (Object.keys(sealed).length === 0) return;
  await withDatabase(async (database) => {
    const transaction = database.transaction('texts', 'readwrite', { durability: 'strict' });
    const known = Kept.safeParse(await transaction.store.get(id)).data;
    await transaction.store.put({ caseTag, sealed: { ...known?.sealed, ...sealed } }, id);
    await transaction.done;
  });
}

/** The texts that stay here, by entry. Entries without any are left out. */
export async function readLocalTexts(entryIds: readonly string[]): Promise<Map<string, LocalTexts>> {
  const found = new Map<string, LocalTexts>();
  await withDatabase(async (database) => {
    const transaction = database.transaction('texts');
    if ((await transaction.store.count()) === 0) return;
    for (const entryId of entryIds) {
      const kept = Kept.safeParse(await transaction.store.get(entryId)).data;
      if (kept) found.set(entryId, kept.sealed);
    }
  });
  return found;
}

/** The cases of which texts stay here. */
export async function casesWithLocalTexts(): Promise<string[]> {
  const kept = await withDatabase((database) => database.getAll('texts'));
  return [...new Set(kept.flatMap((value) => Kept.safeParse(value).data?.caseTag ?? []))];
}

/** Forgets the texts of a case. */
export async function forgetLocalTexts(caseTag: string): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('texts', 'readwrite');
    for (const id of await transaction.store.getAllKeys()) {
      const kept = Kept.safeParse(await transaction.store.get(id)).data;
      if (kept?.caseTag === caseTag) await transaction.store.delete(id);
    }
    await transaction.done;
  });
}
