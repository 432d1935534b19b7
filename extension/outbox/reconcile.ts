import { discardDraftsOf } from '../drafts/drafts.ts';
import { withDatabase } from '../storage/database.ts';
import { idsInMirror, readMirror, writeMirror } from './mirror.ts';
import type { OutboxRecord } from './record.ts';
import { putInDatabase, readRecord, removeRecord, withOutbox } from './store.ts';

/** How long an entry is kept after it was acknowledged, so that a database that was set back can be filled again. */
const keptMs = 72 * 60 * 60 * 1000;

/**
 * Makes the two copies of the outbox equal again: what is missing or damaged in one comes from the other, and of two
 * versions the newer stays. Removes what was acknowledged long enough ago. Needs no keys.
 */
export async function reconcile(now: number): Promise<void> {
  const inDatabase = await withDatabase((database) => database.getAllKeys('outbox'));
  for (const entryId of new Set([...inDatabase, ...(await idsInMirror())])) {
    await withOutbox(() => reconcileEntry(entryId, now));
  }
}

async function reconcileEntry(entryId: string, now: number): Promise<void> {
  const [first, second] = [await readRecord(entryId), await readMirror(entryId)];
  const newest = newer(first, second);
  if (!newest) return keepDamaged(entryId);
  if (isPast(newest, now)) {
    await discardDraftsOf(entryId);
    await removeRecord(entryId);
    return;
  }
  if (first?.revision !== newest.revision) await putInDatabase(newest);
  if (second?.revision !== newest.revision) await writeMirror(newest);
}

/** Two damaged copies can't be mended. That there was an entry stays to be seen until someone has seen it. */
async function keepDamaged(entryId: string): Promise<void> {
  await withDatabase(async (database) => {
    if ((await database.count('outbox', entryId)) === 0) await database.put('outbox', null, entryId);
  });
}

function newer(a: OutboxRecord | null, b: OutboxRecord | null): OutboxRecord | null {
  if (!a || !b) return a ?? b;
  return b.revision > a.revision ? b : a;
}

/** A clock that was set back counts as well as one that ran on. */
function isPast({ status, acknowledgedAt }: OutboxRecord, now: number): boolean {
  return status === 'acknowledged' && acknowledgedAt !== null && Math.abs(now - acknowledgedAt) > keptMs;
}
