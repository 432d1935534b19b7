import { MAX_SEALED_ROWS, sealHash } from '../../../shared/audit/chain.ts';
import type { AuditSeal } from '../../../shared/audit/lines.ts';
import { upkeep } from '../../db/commit.ts';
import { insertSeal, readAuditRows, readLastSeal } from '../../db/queries/audit.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';

type Sealing = Pick<Surroundings, 'db' | 'now' | 'crypto'>;

/** What one run seals at most, so that a job ends; the next goes on from there. */
const MAX_SEALS = 200;

/** What sealing came to. */
export interface Sealed {
  /** Rows that were sealed now. */
  rows: number;
  /** The last seal there is; null while nothing was ever logged. */
  last: AuditSeal | null;
}

/**
 * Seals the rows of the log that are not sealed yet. What is sealed cannot be altered or removed without it showing,
 * and whoever keeps the last hash elsewhere would also notice that the whole chain was made anew.
 */
export async function sealLog({ db, now, crypto }: Sealing): Promise<Sealed> {
  let sealed = 0;
  let last = await run(db, readLastSeal(db));
  for (let attempt = 0; attempt < MAX_SEALS; attempt += 1) {
    const after = last?.lastEventId ?? 0;
    const found = await run(
      db,
      readAuditRows(db, { after, upTo: Number.MAX_SAFE_INTEGER, limit: MAX_SEALED_ROWS }),
    );
    const lastEventId = found.at(-1)?.id;
    if (lastEventId === undefined) break;
    const seal = { lastEventId, events: found.length, previousHash: last?.hash ?? '', sealedAt: now() };
    const next = { ...seal, hash: await sealHash(crypto, seal, found) };
    const isFirst = (await upkeep(insertSeal(db, next, after))) > 0;
    if (isFirst) sealed += found.length;
    last = isFirst ? next : await run(db, readLastSeal(db));
  }
  return { rows: sealed, last };
}
