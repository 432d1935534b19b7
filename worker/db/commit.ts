import type { AuditEvent } from './audit-event.ts';
import type { Db, Statement } from './client.ts';
import { insertAuditEvents } from './queries/audit.ts';
import { type Read, readNothing } from './read.ts';

/** What someone does to the database, with what is to be read right after it in the same trip. */
export interface Deed<T> {
  changes: readonly Statement[];
  audit: readonly [AuditEvent, ...AuditEvent[]];
  readAfter: Read<T>;
}

/** Writes the changes and their audit rows in one D1 batch: all of it lands or none of it does. */
export async function commit(db: Db, deed: Omit<Deed<null>, 'readAfter'>): Promise<void> {
  await commitAndRead(db, { ...deed, readAfter: readNothing });
}

/** As `commit`, and reads in the same batch: what it reads is what was written, and no trip is added. */
export async function commitAndRead<T>(db: Db, { changes, audit, readAfter }: Deed<T>): Promise<T> {
  const results = await db.batch([...changes, insertAuditEvents(db, audit), ...readAfter.statements]);
  return readAfter.value(results.slice(changes.length + 1).map(({ results: rows }) => rows));
}

/**
 * Bookkeeping that nobody does: the clock of a session, cleaning up, mending a count. The only other way to write;
 * it never touches what people filed. Returns how many rows changed.
 */
export async function upkeep(change: Statement): Promise<number> {
  const { meta } = await change.run();
  return meta.changes;
}

/** Several such changes in one batch: all of them land or none does. */
export async function upkeepTogether(db: Db, changes: readonly Statement[]): Promise<void> {
  await db.batch([...changes]);
}
