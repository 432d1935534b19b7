import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SEALED_ROWS, sealHash } from '../../shared/audit/chain.ts';
import type { AuditFinding, AuditRow, AuditSeal } from '../../shared/audit/lines.ts';
import { verifyChain } from '../../shared/audit/verify-chain.ts';

/** A log: its rows in groups, with the seal over each group. */
interface Part {
  rows: AuditRow[];
  seal: AuditSeal;
}

function rowAt(id: number): AuditRow {
  return {
    id,
    at: 1_750_000_000_000 + id * 1000,
    memberId: `member-${id % 3}`,
    role: 'practitioner',
    action: id % 2 === 0 ? 'case-read' : 'entry-filed',
    recordKind: 'case',
    recordId: `record-${id}`,
    teamId: id % 4 === 0 ? null : 'west',
    caseId: `case-${id % 5}`,
    requestId: `request-${id}`,
    client: 'extension',
  };
}

/** Seals groups of rows one after the other, as the job does. */
async function sealed(groups: readonly AuditRow[][], previousHash = ''): Promise<Part[]> {
  const parts: Part[] = [];
  for (const rows of groups) {
    const lastEventId = rows.at(-1)?.id ?? 0;
    const bare = {
      lastEventId,
      events: rows.length,
      previousHash: parts.at(-1)?.seal.hash ?? previousHash,
      sealedAt: 1_760_000_000_000 + lastEventId,
    };
    parts.push({ rows, seal: { ...bare, hash: await sealHash(crypto, bare, rows) } });
  }
  return parts;
}

function groupsOf(sizes: readonly number[]): AuditRow[][] {
  let id = 0;
  return sizes.map((size) =>
    Array.from({ length: size }, () => {
      id += 1;
      return rowAt(id);
    }),
  );
}

interface Expected {
  lastId: number;
  head?: string;
  keptHead?: string | null;
}

async function findingsIn(parts: readonly Part[], { lastId, head, keptHead = null }: Expected) {
  const verifier = verifyChain(crypto, { keptHead });
  for (const { rows, seal } of parts) {
    for (const row of rows) verifier.row(row);
    await verifier.seal(seal);
  }
  const sealedBefore = Number.POSITIVE_INFINITY;
  verifier.end(head === undefined ? { lastId, sealedBefore } : { lastId, sealedBefore, head });
  return verifier.state();
}

const kindsOf = (findings: readonly AuditFinding[]) => findings.map(({ kind }) => kind);

const SIZES = [3, 1, 4, 2];
const LAST_ID = 10;
const log = () => sealed(groupsOf(SIZES));

test('the hash of a seal is SHA-256 over lines that anyone can write down', async () => {
  const row = { ...rowAt(1), teamId: null };
  const bare = { lastEventId: 1, events: 1, previousHash: '', sealedAt: 5 };
  const text = [
    '["doelspoor-audit-v1","",1,1,5]',
    '[1,1750000001000,"member-1","practitioner","entry-filed","case","record-1",null,"case-1","request-1","extension"]',
  ].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  expect(await sealHash(crypto, bare, [row])).toBe(Buffer.from(digest).toString('hex'));
});

describe('a log as it was written', () => {
  test('is in order, whatever the size of its seals', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        const parts = await sealed(groupsOf(given));
        const lastId = given.reduce((sum, size) => sum + size, 0);
        const head = parts.at(-1)?.seal.hash ?? '';
        for (const { seal } of parts) {
          const { findings, headAt } = await findingsIn(parts, { lastId, head, keptHead: seal.hash });
          expect([findings, headAt]).toEqual([[], seal.lastEventId]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('can be verified from a seal on', async () => {
    const parts = await log();
    const [first, ...rest] = parts;
    const { lastEventId = 0, hash = '' } = first?.seal ?? {};
    const verifier = verifyChain(crypto, { start: { lastEventId, hash } });
    for (const { rows, seal } of rest) {
      for (const row of rows) verifier.row(row);
      await verifier.seal(seal);
    }
    verifier.end({ lastId: LAST_ID, sealedBefore: 0 });
    expect(verifier.state().findings).toEqual([]);
  });

  test('may end in rows that are not sealed yet, for a while', async () => {
    const verifier = verifyChain(crypto);
    verifier.row(rowAt(1));
    verifier.row(rowAt(2));
    verifier.end({ lastId: 2, sealedBefore: rowAt(1).at });
    expect(verifier.state().findings).toEqual([]);
    verifier.end({ lastId: 2, sealedBefore: rowAt(1).at + 1 });
    expect(verifier.state().findings).toEqual([{ kind: 'not-sealed', firstId: 1, lastId: 1 }]);
  });
});

describe('a log that someone changed', () => {
  const change: fc.Arbitrary<(row: AuditRow) => AuditRow> = fc.constantFrom(
    (row: AuditRow) => ({ ...row, at: row.at + 1 }),
    (row: AuditRow) => ({ ...row, memberId: 'someone-else' }),
    (row: AuditRow) => ({ ...row, role: 'coach' }),
    (row: AuditRow) => ({ ...row, action: 'due-list-read' }),
    (row: AuditRow) => ({ ...row, recordKind: 'entry' }),
    (row: AuditRow) => ({ ...row, recordId: `${row.recordId}x` }),
    (row: AuditRow) => ({ ...row, teamId: row.teamId === null ? '' : null }),
    (row: AuditRow) => ({ ...row, caseId: null }),
    (row: AuditRow) => ({ ...row, requestId: '' }),
    (row: AuditRow) => ({ ...row, client: 'portal' }),
  );

  test('says which seal does not fit when any value of any row is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: LAST_ID }), change, async (id, altered) => {
        const parts = await log();
        const touched = parts.findIndex(({ rows }) => rows.some((row) => row.id === id));
        const changed = parts.map(({ rows, seal }) => ({
          rows: rows.map((row) => (row.id === id ? altered(row) : row)),
          seal,
        }));
        const { findings } = await findingsIn(changed, { lastId: LAST_ID });
        const rows = parts[touched]?.rows ?? [];
        expect(findings).toEqual([{ kind: 'rows-altered', firstId: rows[0]?.id, lastId: rows.at(-1)?.id }]);
      }),
    );
  });

  test('says which numbers are missing when rows are gone', async () => {
    for (let id = 1; id <= LAST_ID; id += 1) {
      const parts = (await log()).map(({ rows, seal }) => ({
        rows: rows.filter((row) => row.id !== id),
        seal,
      }));
      const { findings } = await findingsIn(parts, { lastId: LAST_ID });
      expect(findings).toEqual([{ kind: 'rows-removed', firstId: id, lastId: id }]);
    }
  });

  test('does not fit when rows were numbered anew to hide that one is gone', async () => {
    const parts = (await log()).map(({ rows, seal }, index) =>
      index === 2
        ? { rows: [...rows.slice(0, 1), ...rows.slice(2)].map((row, at) => ({ ...row, id: 5 + at })), seal }
        : { rows, seal },
    );
    const { findings } = await findingsIn(parts, { lastId: LAST_ID });
    expect(kindsOf(findings)).toContain('rows-removed');
  });

  test('shows a row that was put in, and one that stands twice', async () => {
    const parts = await log();
    const [, second] = parts;
    second?.rows.push({ ...rowAt(4) });
    expect((await findingsIn(parts, { lastId: LAST_ID })).findings).toEqual([
      { kind: 'out-of-order', firstId: 4, lastId: 4 },
    ]);
  });

  test('is cut where a seal is gone or another one was put, and sound on both sides of it', async () => {
    const parts = await log();
    const [first, second, third, fourth] = parts;
    if (!first || !second || !third || !fourth) throw new RangeError('four parts');
    const gone = [first, { rows: [...second.rows, ...third.rows], seal: third.seal }, fourth];
    expect((await findingsIn(gone, { lastId: LAST_ID })).findings).toEqual([
      { kind: 'chain-cut', firstId: 4, lastId: 8 },
    ]);
    const [forged] = await sealed(
      [second.rows.map((row) => ({ ...row, memberId: 'nobody' }))],
      first.seal.hash,
    );
    if (!forged) throw new RangeError('a part');
    expect((await findingsIn([first, forged, third, fourth], { lastId: LAST_ID })).findings).toEqual([
      { kind: 'chain-cut', firstId: 5, lastId: 8 },
    ]);
  });

  test('ends too early when its tail was cut off', async () => {
    const parts = (await log()).slice(0, 2);
    const { findings } = await findingsIn(parts, { lastId: LAST_ID });
    expect(findings).toEqual([{ kind: 'end-missing', firstId: 5, lastId: 10 }]);
  });

  test('is given away by a head that was kept, when the whole chain was made anew', async () => {
    const kept = (await log()).at(1)?.seal.hash ?? '';
    const rebuilt = await sealed(
      groupsOf(SIZES).map((rows) => rows.map((row) => ({ ...row, role: 'coach' }))),
    );
    const head = rebuilt.at(-1)?.seal.hash ?? '';
    expect((await findingsIn(rebuilt, { lastId: LAST_ID, head })).findings).toEqual([]);
    const { findings } = await findingsIn(rebuilt, { lastId: LAST_ID, head, keptHead: kept });
    expect(kindsOf(findings)).toEqual(['head-unknown']);
  });

  test('is refused where one seal covers more than a seal may', async () => {
    const [part] = await sealed(groupsOf([MAX_SEALED_ROWS + 1]));
    if (!part) throw new RangeError('a part');
    const { findings } = await findingsIn([part], { lastId: MAX_SEALED_ROWS + 1 });
    expect(kindsOf(findings)).toEqual(['rows-altered']);
  });
});
