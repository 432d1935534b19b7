import type { verifyAudit as contract } from '../../../shared/api/audit.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { CHAIN_BEGIN, verifyChain } from '../../../shared/audit/verify-chain.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import { findSeal, readExpiredTo, readLastAuditId, readLastSeal, readSeals } from '../../db/queries/audit.ts';
import { mapRead, readNothing, together } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';
import { logInOrder } from './log-in-order.ts';

/** What one answer looks at: so many seals, or as many as cover so many rows. */
const MAX_SEALS = 500;
const MAX_ROWS = 10_000;
/** Sealing runs every ten minutes; what it missed for hours is worth saying. */
const SEALED_WITHIN = 6 * 3_600_000;

/**
 * Verifies a part of the log in the database, from a seal on that an earlier answer ended with. Beyond the last seal only
 * the numbers can be looked at. Throws `invalid-input` when it does not begin at a seal.
 */
export async function verifyLog(
  context: Context,
  { after: asked = '0', head: kept }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, crypto, now } = context;
  const after = Number(asked);
  const [before, [seals, [[lastId, expiredTo], headAt]]] = await commitAndRead(db, {
    changes: [],
    audit: [auditOf(context, { action: 'audit-verified', recordKind: 'log', recordId: 'log' })],
    readAfter: together(
      readLastSeal(db, after),
      together(
        readSeals(db, { after, upTo: Number.MAX_SAFE_INTEGER, limit: MAX_SEALS }),
        together(
          together(readLastAuditId(db), readExpiredTo(db)),
          kept === undefined ? mapRead(readNothing, () => null) : findSeal(db, kept),
        ),
      ),
    ),
  });
  if ((before?.lastEventId ?? 0) !== after) throw new AppError('invalid-input', ['after']);
  const start = before ? { lastEventId: before.lastEventId, hash: before.hash } : CHAIN_BEGIN;
  const verifier = verifyChain(crypto, { start, expiredTo });
  const to = endOfPart(after, seals);
  for await (const { row, seal } of logInOrder(db, after, to ?? lastId)) {
    if (row) verifier.row(row);
    else await verifier.seal(seal);
  }
  if (to === null) verifier.end({ lastId, sealedBefore: now() - SEALED_WITHIN });
  const { lastId: checkedTo, seal, findings } = verifier.state();
  return {
    checkedTo,
    lastId,
    head: seal.hash,
    headAt,
    findings: [...findings],
    next: to === null ? null : String(to),
  };
}

/** The last row of this part, which is that of a seal; null when this part is the last. */
function endOfPart(after: number, seals: readonly { lastEventId: number }[]): number | null {
  const within = seals.filter(({ lastEventId }) => lastEventId - after <= MAX_ROWS);
  const isAll = within.length === seals.length && seals.length < MAX_SEALS;
  return isAll ? null : ((within.at(-1) ?? seals[0])?.lastEventId ?? null);
}
