import { browser } from 'wxt/browser';
import { OutboxRecord } from './record.ts';

const prefix = 'outbox:';

/** The second copy of the outbox, in `storage.local`: one key for each entry, so that one damaged value stays alone. */
export async function writeMirror(record: OutboxRecord): Promise<void> {
  await browser.storage.local.set({ [prefix + record.entryId]: record });
}

/** The copy of one entry; null when there is none that can be read. */
export async function readMirror(entryId: string): Promise<OutboxRecord | null> {
  const key = prefix + entryId;
  try {
    const parsed = OutboxRecord.safeParse((await browser.storage.local.get(key))[key]);
    return parsed.success && parsed.data.entryId === entryId ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function removeFromMirror(entryId: string): Promise<void> {
  await browser.storage.local.remove(prefix + entryId);
}

/** The ids of all entries that have a copy, damaged or not. */
export async function idsInMirror(): Promise<string[]> {
  const keys = await allKeys().catch(() => []);
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** Without reading the values where the browser can do that: one damaged value makes reading them all fail. */
async function allKeys(): Promise<string[]> {
  const { local } = browser.storage;
  try {
    return await local.getKeys();
  } catch {
    return Object.keys(await local.get(null));
  }
}

/** Calls back with the entries of which the copy changed; every change of the outbox ends with that. */
export function watchMirror(changed: (entryIds: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(prefix));
    if (keys.length > 0) changed(keys.map((key) => key.slice(prefix.length)));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
