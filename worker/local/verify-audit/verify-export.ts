import { AuditExportLine, type AuditFinding } from '../../../shared/audit/lines.ts';
import { verifyChain } from '../../../shared/audit/verify-chain.ts';
import type { WebCrypto } from '../../../shared/privacy/web-crypto.ts';

/** What an export turned out to be. */
export interface VerifiedExport {
  /** Null when nothing says whose it is. */
  organisation: string | null;
  rows: number;
  seals: number;
  /** Instants of the first and last row, ms. */
  period: { from: number; to: number } | null;
  /** The hash of the last seal; '' when there is none. */
  head: string;
  /** The last row that the kept head covers; null when it was not found or not asked for. */
  headAt: number | null;
  findings: readonly AuditFinding[];
}

/** Verifies an export line by line: it may be longer than fits in memory. */
export async function verifyExport(
  crypto: Pick<WebCrypto, 'subtle'>,
  lines: AsyncIterable<string>,
  keptHead: string | null,
): Promise<VerifiedExport> {
  let verifier = verifyChain(crypto, { keptHead });
  // An export is sealed to its end.
  const sealedBefore = Number.POSITIVE_INFINITY;
  const unreadable: AuditFinding[] = [];
  let organisation: string | null = null;
  /** Of the first and of the last row. */
  const instants: number[] = [];
  let [rows, seals, lineNumber] = [0, 0, 0];
  let hasEnd = false;
  for await (const text of lines) {
    lineNumber += 1;
    const line = lineOf(text);
    if (line === null || hasEnd || (line.kind === 'export') !== (lineNumber === 1)) {
      unreadable.push({ kind: 'unreadable', firstId: lineNumber, lastId: lineNumber });
    } else if (line.kind === 'event') {
      const { kind: _, memberName: __, ...row } = line;
      verifier.row(row);
      rows += 1;
      instants[instants.length === 0 ? 0 : 1] = row.at;
    } else if (line.kind === 'seal') {
      const { kind: _, ...seal } = line;
      await verifier.seal(seal);
      seals += 1;
    } else if (line.kind === 'end') {
      hasEnd = true;
      verifier.end({ lastId: line.lastEventId, head: line.head, sealedBefore, isWhole: true });
    } else {
      organisation = line.organisation;
      verifier = verifyChain(crypto, { keptHead, expiredTo: line.expiredTo });
    }
  }
  // Without its last line nothing says how far it should go: at least one row further.
  const { lastId } = verifier.state();
  if (!hasEnd) verifier.end({ lastId: lastId + 1, sealedBefore });
  const [first, last = first ?? 0] = instants;
  const { seal, headAt, findings } = verifier.state();
  return {
    organisation,
    rows,
    seals,
    period: first === undefined ? null : { from: first, to: last },
    head: seal.hash,
    headAt,
    findings: [...findings, ...unreadable],
  };
}

function lineOf(text: string): AuditExportLine | null {
  try {
    return AuditExportLine.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
