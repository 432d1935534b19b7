import { CaseTag } from '../../shared/domain/entry.ts';
import { HandedText } from '../../shared/domain/handed-text.ts';
import { Id, Slug } from '../../shared/forms/schema.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';

/** A case that goes to another team, with its texts as this device could open them when that was saved. */
export const HandOver = z.strictObject({
  /** The entry that hands the case over. */
  entryId: Id,
  caseTag: CaseTag,
  toTeam: Slug,
  authorId: z.string(),
  entries: z.array(
    z.strictObject({
      id: Id,
      form: Slug,
      formVersion: z.int(),
      sealed: z.record(z.string(), z.string()),
    }),
  ),
  /** Texts that an earlier team gave to this one. */
  handed: z.array(HandedText),
  /** Whether the API has the entry that hands it over. */
  isFiled: z.boolean(),
});
export type HandOver = z.infer<typeof HandOver>;

/** Keeps it until the other team has the texts, on disk before it resolves. */
export async function keepHandOver(handOver: HandOver): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('handOvers', 'readwrite', { durability: 'strict' });
    await transaction.store.put(handOver, handOver.entryId);
    await transaction.done;
  });
}

/** What still has to be given, the oldest first. What can't be read is left out. */
export async function readHandOvers(): Promise<HandOver[]> {
  const values = await withDatabase((database) => database.getAll('handOvers'));
  return values.flatMap((value) => HandOver.safeParse(value).data ?? []);
}

export async function removeHandOver(entryId: string): Promise<void> {
  await withDatabase((database) => database.delete('handOvers', entryId));
}
