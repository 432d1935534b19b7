import { sha256Hex } from '../privacy/sha-256.ts';
import type { WebCrypto } from '../privacy/web-crypto.ts';
import type { AuditRow, AuditSeal } from './lines.ts';

/** The most rows that one seal covers: whoever verifies never needs more than this many in memory. */
export const MAX_SEALED_ROWS = 1000;

/** Everything about a seal but its hash. */
export type UnhashedSeal = Omit<AuditSeal, 'hash'>;

/**
 * The hash of a seal: SHA-256, in hexadecimal, over the previous hash, the seal itself and the rows it covers, each
 * as one line of JSON without spaces: a list of its values in a fixed order.
 */
export async function sealHash(
  crypto: Pick<WebCrypto, 'subtle'>,
  seal: UnhashedSeal,
  rows: readonly AuditRow[],
): Promise<string> {
  const { previousHash, lastEventId, events, sealedAt } = seal;
  const head = JSON.stringify(['doelspoor-audit-v1', previousHash, lastEventId, events, sealedAt]);
  return sha256Hex(crypto, [head, ...rows.map(canonicalRow)].join('\n'));
}

/** A list and not an object: the order of names in an object is nobody's promise. */
function canonicalRow(row: AuditRow): string {
  return JSON.stringify([
    row.id,
    row.at,
    row.memberId,
    row.role,
    row.action,
    row.recordKind,
    row.recordId,
    row.teamId,
    row.caseId,
    row.requestId,
    row.client,
  ]);
}
