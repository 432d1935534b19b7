import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';

/** Texts by path, sealed with the team's key as if they had been sent. */
const LocalTexts = z.record(z.string(), z.string());
export type LocalTexts = z.infer<typeof LocalTexts>;

/** Keeps texts of an entry on this device, on disk before it resolves: nobody else will have them. */
export async function keepLocalTexts(entryId: string, sealed: LocalTexts): Promise<void> {
  if (Object.keys(sealed).length === 0) return;
  await withDatabase(async (database) => {
    const transaction = database.transaction('texts', 'readwrite', { durability: 'strict' });
    const known = LocalTexts.safeParse(await transaction.store.get(entryId)).data;
    await transaction.store.put({ ...known, ...sealed }, entryId);
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
      const texts = LocalTexts.safeParse(await transaction.store.get(entryId)).data;
      if (texts) found.set(entryId, texts);
    }
  });
  return found;
}
