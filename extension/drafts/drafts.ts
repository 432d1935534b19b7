import { CaseTag } from '../../shared/domain/entry.ts';
import { DaySchema, Id, Slug } from '../../shared/forms/schema.ts';
import * as z from '../../shared/zod.ts';
import { announce, onAnnounced } from '../storage/announce.ts';
import { withDatabase } from '../storage/database.ts';
import { protect, unprotect } from '../vault/protect.ts';

/** Which draft: one for each case and form, and within that for each goal or assessment it is about ('' for none). */
export const DraftKey = z.strictObject({
  caseTag: CaseTag,
  form: Slug,
  subject: z.string().check(z.maxLength(200)),
});
export type DraftKey = z.infer<typeof DraftKey>;

/** A form that is being filled in. */
export const Draft = z.strictObject({
  key: DraftKey,
  formVersion: z.int(),
  /** The id of the entry it will become, fixed when the draft begins. */
  entryId: Id,
  happenedOn: DaySchema,
  /** As far as they are filled in; rows may be half filled. */
  answers: z.record(z.string(), z.unknown()),
  step: z.int(),
  /** By this device's clock, ms. */
  savedAt: z.int(),
});
export type Draft = z.infer<typeof Draft>;

/** The draft of this key. Null when there is none, or when it can't be read on this device any more. */
export async function readDraft(key: DraftKey): Promise<Draft | null> {
  return openDraft(idOf(key));
}

/**
 * Keeps a draft. Drafts written one after the other are kept in that order. A draft of an entry that was saved
 * meanwhile is not kept: this was the last keystroke before saving, or another window that has yet to notice.
 */
export async function writeDraft(draft: Draft): Promise<void> {
  const id = idOf(draft.key);
  await inTurn(id, async () => {
    const box = await protect(placeOf(id), draft);
    await withDatabase(async (database) => {
      const transaction = database.transaction(['drafts', 'outbox'], 'readwrite');
      const isSaved = (await transaction.objectStore('outbox').count(draft.entryId)) > 0;
      const { entryId, key } = draft;
      if (!isSaved) await transaction.objectStore('drafts').put({ caseTag: key.caseTag, entryId, box }, id);
      await transaction.done;
    });
  });
  announce('draft', id);
}

/** Throws a draft away. */
export async function discardDraft(key: DraftKey): Promise<void> {
  const id = idOf(key);
  await inTurn(id, () => withDatabase((database) => database.delete('drafts', id)));
  announce('draft', id);
}

/** The drafts of a case, the one written last first. */
export async function listDrafts(caseTag: string): Promise<Draft[]> {
  const ids = await withDatabase((database) => database.getAllKeysFromIndex('drafts', 'caseTag', caseTag));
  const drafts = await Promise.all(ids.map(openDraft));
  return drafts.filter((draft) => draft !== null).sort((a, b) => b.savedAt - a.savedAt);
}

/**
 * Calls back when another window changed the draft, saved it or threw it away (null). Returns the function that
 * ends it.
 */
export function watchDraft(key: DraftKey, changed: (draft: Draft | null) => void): () => void {
  const id = idOf(key);
  return onAnnounced('draft', (changedId, { isOwn }) => {
    if (changedId === id && !isOwn) void openDraft(id).then(changed);
  });
}

/** Throws away the draft that became an entry. */
export async function discardDraftsOf(entryId: string): Promise<void> {
  const ids = await withDatabase(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const found = await transaction.store.index('entryId').getAllKeys(entryId);
    await Promise.all([...found.map((id) => transaction.store.delete(id)), transaction.done]);
    return found;
  });
  for (const id of ids) announce('draft', id);
}

/** Throws away drafts that nobody touched since an instant, by this device's clock. One that does not open stays. */
export async function discardDraftsBefore(instantAt: number): Promise<void> {
  const ids = await withDatabase((database) => database.getAllKeys('drafts'));
  for (const id of ids) {
    const isPast = await inTurn(id, async () => {
      const draft = await openDraft(id);
      if (!draft || draft.savedAt >= instantAt) return false;
      await withDatabase((database) => database.delete('drafts', id));
      return true;
    });
    if (isPast) announce('draft', id);
  }
}

/** A draft that became an entry counts as gone, also when the browser ended before it was thrown away. */
async function openDraft(id: string): Promise<Draft | null> {
  const stored = await withDatabase(async (database) => {
    const draft = await database.get('drafts', id);
    return draft && (await database.count('outbox', draft.entryId)) === 0 ? draft : null;
  });
  if (!stored) return null;
  return Draft.safeParse(await unprotect(placeOf(id), stored.box)).data ?? null;
}

/** Locks are granted in the order in which they are asked for. */
function inTurn<T>(id: string, change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(placeOf(id), change) as Promise<T>;
}

function idOf({ caseTag, form, subject }: DraftKey): string {
  return JSON.stringify([caseTag, form, subject]);
}

function placeOf(id: string): string {
  return `draft:${id}`;
}
