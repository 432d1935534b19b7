import { withDatabase } from '../storage/database.ts';
import { removeFromMirror, writeMirror } from './mirror.ts';
import { OutboxRecord } from './record.ts';

/** One change of the outbox at a time, in whichever context: each is a few milliseconds. */
export function withOutbox<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('outbox', change) as Promise<T>;
}

/** The record of an entry; null when there is none or it is damaged. */
export async function readRecord(entryId: string): Promise<OutboxRecord | null> {
  try {
    const value = await withDatabase((database) => database.get('outbox', entryId));
    const parsed = OutboxRecord.safeParse(value);
    return parsed.success && parsed.data.entryId === entryId ? parsed.data : null;
  } catch {
    return null;
  }
}

/** All records, oldest id first, and the ids of those that are damaged. Each is read apart from the others. */
export async function readRecords(): Promise<{ records: OutboxRecord[]; damaged: string[] }> {
  const ids = await withDatabase((database) => database.getAllKeys('outbox'));
  const found = await Promise.all(ids.map(readRecord));
  return {
    records: found.filter((record) => record !== null),
    damaged: ids.filter((_, index) => found[index] === null),
  };
}

/** Writes a new record in both places. Throws when either refuses; then neither keeps it. */
export async function addRecord(record: OutboxRecord): Promise<void> {
  await putInDatabase(record);
  try {
    await writeMirror(record);
  } catch (error) {
    await withDatabase((database) => database.delete('outbox', record.entryId));
    throw error;
  }
}

/** Changes a record in both places. Nothing happens when it is gone, damaged, or `change` gives null. */
export async function changeRecord(
  entryId: string,
  change: (record: OutboxRecord) => Partial<OutboxRecord> | null,
): Promise<void> {
  await withOutbox(async () => {
    const record = await readRecord(entryId);
    const changes = record && change(record);
    if (!record || !changes) return;
    const changed = { ...record, ...changes, revision: record.revision + 1 };
    await putInDatabase(changed);
    await writeMirror(changed);
  });
}

/** Removes an entry from both places. */
export async function removeRecord(entryId: string): Promise<void> {
  await withDatabase((database) => database.delete('outbox', entryId));
  await removeFromMirror(entryId);
}

/** Writes a record in the database, to disk before it resolves. */
export async function putInDatabase(record: OutboxRecord): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(record, record.entryId), transaction.done]);
  });
}
