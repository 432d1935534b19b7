import { Id, Slug } from '../../shared/forms/schema.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';
import { protect, unprotect } from '../vault/protect.ts';

const Texts = z.record(z.string(), z.string());

/**
 * What somebody is filling in of a meeting or an action, as it lies on this device, encrypted: until the API has it,
 * or for good where the organisation sends no texts.
 */
export const Kept = z.strictObject({
  teamId: Slug,
  /** Of an action: the meeting that it is of. */
  meetingId: z.nullable(Id),
  /** The revision it began from, and the fields of that revision. */
  revision: z.int(),
  base: Texts,
  /** As they were sealed in that revision. */
  sealed: Texts,
  fields: Texts,
  /** The saves that were tried: when the API has one of them, it was ours. */
  attempted: z.array(Id),
  /** By this device's clock, ms. */
  editedAt: z.int(),
});
export type Kept = z.infer<typeof Kept>;

/** What is kept of a meeting or an action; null when nothing is. */
export async function readKept(id: string): Promise<Kept | null> {
  const box = await withDatabase((database) => database.get('meetings', id));
  return box ? (Kept.safeParse(await unprotect(placeOf(id), box)).data ?? null) : null;
}

/** Keeps it, in the order in which it was asked; null lets it go. */
export async function writeKept(id: string, kept: Kept | null): Promise<void> {
  await navigator.locks.request(placeOf(id), async () => {
    if (kept === null) return withDatabase((database) => database.delete('meetings', id));
    const box = await protect(placeOf(id), kept);
    await withDatabase((database) => database.put('meetings', box, id));
  });
}

/** The actions of a meeting that the API does not have yet. */
export async function keptActions(meetingId: string): Promise<string[]> {
  const ids = await withDatabase((database) => database.getAllKeys('meetings'));
  const kept = await Promise.all(ids.map(async (id) => ({ id, kept: await readKept(id) })));
  return kept.flatMap(({ id, kept: one }) =>
    one?.meetingId === meetingId && one.revision === 0 ? [id] : [],
  );
}

/** Forgets what nobody touched since an instant, by this device's clock. */
export async function forgetKeptBefore(instantAt: number): Promise<void> {
  const ids = await withDatabase((database) => database.getAllKeys('meetings'));
  for (const id of ids) {
    const kept = await readKept(id);
    if (kept && kept.editedAt < instantAt) await writeKept(id, null);
  }
}

function placeOf(id: string): string {
  return `meeting:${id}`;
}
