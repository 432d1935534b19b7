import type { WebCrypto } from '../privacy/web-crypto.ts';
import { MAX_SEALED_ROWS, sealHash } from './chain.ts';
import type { AuditFinding, AuditRow, AuditSeal } from './lines.ts';

/** Where verifying begins: after a seal that was verified before, or at the beginning of the log. */
export interface ChainStart {
  lastEventId: number;
  hash: string;
}

/** No log is deleted in its first five years. */
export const SHORTEST_TERM_MS = 1825 * 24 * 3_600_000;

export const CHAIN_BEGIN: ChainStart = { lastEventId: 0, hash: '' };

/** What is known of a log beforehand. */
export interface ChainKnowledge {
  /** After a seal that was verified before; the beginning of the log when left out. */
  start?: ChainStart;
  /** A head that was kept elsewhere, to be looked for among the seals. */
  keptHead?: string | null;
  /** Rows up to this one should have been deleted after their term. Their seals still have to go on from each other. */
  expiredTo?: number;
}

/** How far verifying came. */
export interface ChainState {
  /** The last row that was looked at. */
  lastId: number;
  /** The last seal that was looked at. */
  seal: ChainStart;
  findings: readonly AuditFinding[];
  /** The last row that the kept head covers; null while it was not met. */
  headAt: number | null;
}

/** How far a log should go. */
export interface ChainEnd {
  /** The number of the last row ever written. */
  lastId: number;
  /** Instant, ms: what was logged before it should be sealed. */
  sealedBefore: number;
  /** The hash that the last seal should have; left out when nothing says so. */
  head?: string;
  /** Whether the whole log was looked at: then it must itself say that the rows that are gone had passed their term. */
  isWhole?: boolean;
}

/** Verifies a log row by row and seal by seal, in the order in which they come. Holds the rows of one seal at most. */
export interface ChainVerifier {
  row(row: AuditRow): void;
  seal(seal: AuditSeal): Promise<void>;
  /** Says that there is no more, and how far the log should go. */
  end(expected: ChainEnd): void;
  state(): ChainState;
}

/** Begins to verify. */
export function verifyChain(
  crypto: Pick<WebCrypto, 'subtle'>,
  { start = CHAIN_BEGIN, keptHead = null, expiredTo = 0 }: ChainKnowledge = {},
): ChainVerifier {
  const findings: AuditFinding[] = [];
  let last = start;
  let lastId = Math.max(start.lastEventId, expiredTo);
  let isExpiryLogged = expiredTo === 0;
  /** When the last of the seals was made whose rows are gone. */
  let expiredSealAt = Number.POSITIVE_INFINITY;
  let headAt: number | null = keptHead !== null && keptHead === start.hash ? start.lastEventId : null;
  let unsealed: AuditRow[] = [];
  let rowsSinceSeal = 0;
  /** Whether what is missing among these rows was said already: their hash then cannot fit either. */
  let isIncomplete = false;

  function find(kind: AuditFinding['kind'], firstId: number, to: number): void {
    findings.push({ kind, firstId, lastId: to });
  }

  return {
    row(row) {
      // Deleting takes several steps: some of what has passed its term may still be there.
      if (row.id <= expiredTo) return;
      isExpiryLogged ||= saysExpired(row, expiredTo) && row.at - expiredSealAt >= SHORTEST_TERM_MS;
      if (row.id <= lastId) {
        find('out-of-order', row.id, row.id);
        isIncomplete = true;
        return;
      }
      if (row.id > lastId + 1) {
        find('rows-removed', lastId + 1, row.id - 1);
        isIncomplete = true;
      }
      lastId = row.id;
      unsealed.push(row);
      rowsSinceSeal += 1;
      // No seal covers more than these.
      if (unsealed.length > MAX_SEALED_ROWS) unsealed.shift();
    },

    async seal(seal) {
      const firstId = last.lastEventId + 1;
      const isCut = seal.previousHash !== last.hash;
      if (isCut) find('chain-cut', firstId, seal.lastEventId);
      if (seal.lastEventId <= expiredTo) {
        if (seal.hash === keptHead) headAt = seal.lastEventId;
        if (seal.lastEventId === expiredTo) expiredSealAt = seal.sealedAt;
        last = { lastEventId: seal.lastEventId, hash: seal.hash };
        return;
      }
      if (seal.lastEventId > lastId) {
        find('rows-removed', lastId + 1, seal.lastEventId);
        isIncomplete = true;
      }
      // Where a seal is gone, the rows of it stand before those of this one.
      const rows = isCut ? unsealed.slice(-seal.events) : unsealed;
      const fits =
        rows.length === seal.events &&
        (isCut || rowsSinceSeal === seal.events) &&
        rows.at(-1)?.id === seal.lastEventId &&
        (await sealHash(crypto, seal, rows)) === seal.hash;
      if (!fits && !isIncomplete) find('rows-altered', firstId, Math.max(firstId, seal.lastEventId));
      if (seal.hash === keptHead) headAt = seal.lastEventId;
      unsealed = [];
      rowsSinceSeal = 0;
      isIncomplete = false;
      lastId = Math.max(lastId, seal.lastEventId);
      last = { lastEventId: Math.max(last.lastEventId, seal.lastEventId), hash: seal.hash };
    },

    end({ lastId: expectedId, sealedBefore, head, isWhole = false }) {
      if (isWhole && !isExpiryLogged) find('rows-removed', 1, expiredTo);
      const isShort = expectedId > lastId;
      if (isShort || (head !== undefined && head !== last.hash)) {
        find('end-missing', Math.min(lastId + 1, expectedId), Math.max(lastId, expectedId));
      }
      const late = unsealed.filter(({ at }) => at < sealedBefore);
      const [first] = late;
      if (first) find('not-sealed', Math.min(first.id, last.lastEventId + 1), late.at(-1)?.id ?? first.id);
      if (keptHead !== null && headAt === null) find('head-unknown', lastId, lastId);
    },

    state: () => ({ lastId, seal: last, findings, headAt }),
  };
}

/** Whether a row is the one in which the job says up to where it deletes what has passed its term. */
function saysExpired({ action, role, recordId }: AuditRow, to: number): boolean {
  return action === 'audit-expired' && role === 'job' && recordId === String(to);
}
