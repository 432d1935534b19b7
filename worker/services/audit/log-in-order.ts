import type { AuditLine, AuditSeal } from '../../../shared/audit/lines.ts';
import type { Db } from '../../db/client.ts';
import { readAuditRows, readSeals } from '../../db/queries/audit.ts';
import { run, together } from '../../db/read.ts';

/** So many rows and seals are in memory at a time, however long the log is. */
const PAGE = 500;

export type LogItem =
  | { id: number; row: AuditLine; seal?: never }
  | { id: number; seal: AuditSeal; row?: never };

/** Rows and seals after one row and up to another, each seal after the rows it covers. Reads on as it is asked. */
export async function* logInOrder(db: Db, after: number, upTo: number): AsyncGenerator<LogItem> {
  let from = after;
  while (from < upTo) {
    const page = { after: from, upTo, limit: PAGE };
    const [rows, seals] = await run(db, together(readAuditRows(db, page), readSeals(db, page)));
    // Where a page is full, more of its kind may come right after it: the other kind waits.
    const to = Math.min(endOf(rows.map(({ id }) => id)), endOf(seals.map(({ lastEventId }) => lastEventId)));
    const items: LogItem[] = [
      ...rows.map((row) => ({ id: row.id, row })),
      ...seals.map((seal) => ({ id: seal.lastEventId, seal })),
    ];
    // Sorting keeps what is equal in its order: a row before the seal that ends in it.
    yield* items.filter(({ id }) => id <= to).sort((a, b) => a.id - b.id);
    from = to;
  }

  function endOf(ids: readonly number[]): number {
    return ids.length < PAGE ? upTo : (ids.at(-1) ?? upTo);
  }
}
