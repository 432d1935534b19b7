import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportAudit } from '../../shared/api/audit.ts';
import { MAX_SEALED_ROWS } from '../../shared/audit/chain.ts';
import type { AuditExportLine, AuditFinding } from '../../shared/audit/lines.ts';
import { exportLog } from '../../worker/services/audit/export.ts';
import { sealLog } from '../../worker/services/audit/seal.ts';
import { verifyLog } from '../../worker/services/audit/verify.ts';
import {
  administrator,
  asIntruder,
  beginLog,
  clock,
  lastSeal,
  logSome,
  verifyAll,
} from './support/audit-log.ts';
import { rows } from './support/rows.ts';

beforeEach(beginLog);

describe('sealing', () => {
  test('covers what came since, once, and says the head', async () => {
    const found = await rows('SELECT last_event_id AS last, events FROM audit_seal ORDER BY last_event_id');
    expect(found).toEqual([
      { last: 5, events: 5 },
      { last: 9, events: 4 },
      { last: 12, events: 3 },
    ]);
    const { rows: sealed, last } = await sealLog(administrator);
    expect([sealed, last?.lastEventId, last?.hash]).toEqual([2, 14, (await lastSeal()).hash]);
    expect((await sealLog(administrator)).rows).toBe(0);
  });

  test('goes on as one chain when two jobs run at the same time, and in seals that are never too large', async () => {
    await logSome(MAX_SEALED_ROWS + 200);
    await Promise.all([sealLog(administrator), sealLog(administrator), sealLog(administrator)]);
    expect(await rows(`SELECT 1 FROM audit_seal WHERE events > ${MAX_SEALED_ROWS}`)).toEqual([]);
    expect((await lastSeal()).last).toBe(14 + MAX_SEALED_ROWS + 200);
    expect((await verifyAll()).findings).toEqual([]);
  });
});

describe('verifying the log in the database', () => {
  test('finds nothing in a log as it was written, and finds the head that was kept', async () => {
    const { hash, last } = await lastSeal();
    const { findings, headAt, head, checkedTo, lastId } = await verifyAll(hash);
    expect(findings).toEqual([]);
    expect([headAt, head]).toEqual([last, hash]);
    // Verifying is logged as well, and that row is looked at.
    expect([checkedTo, lastId]).toEqual([15, 15]);
    const [row] = await rows('SELECT action, role, client FROM audit_event ORDER BY id DESC LIMIT 1');
    expect(row).toEqual({ action: 'audit-verified', role: 'administrator', client: 'portal' });
  });

  test('goes in parts that each begin at a seal', async () => {
    await logSome(21_000);
    await sealLog(administrator);
    const { findings, parts } = await verifyAll();
    expect(findings).toEqual([]);
    expect(parts).toBeGreaterThan(1);
    await expect(verifyLog(administrator, { after: '3' })).rejects.toThrow('invalid-input');
  });

  test.each<[string, string[], AuditFinding[]]>([
    [
      'a row was altered',
      ["UPDATE audit_event SET member_id = 'someone-else' WHERE id = 7"],
      [{ kind: 'rows-altered', firstId: 6, lastId: 9 }],
    ],
    [
      'a row was removed',
      ['DELETE FROM audit_event WHERE id = 7'],
      [{ kind: 'rows-removed', firstId: 7, lastId: 7 }],
    ],
    [
      'the first rows were removed',
      ['DELETE FROM audit_event WHERE id <= 2'],
      [{ kind: 'rows-removed', firstId: 1, lastId: 2 }],
    ],
    [
      'a row was removed and the others numbered anew',
      ['DELETE FROM audit_event WHERE id = 7', 'UPDATE audit_event SET id = id - 1 WHERE id > 7'],
      [
        { kind: 'rows-altered', firstId: 6, lastId: 9 },
        { kind: 'rows-altered', firstId: 10, lastId: 12 },
        { kind: 'rows-removed', firstId: 14, lastId: 14 },
      ],
    ],
    [
      'a row that was not sealed yet was removed',
      ['DELETE FROM audit_event WHERE id = 13'],
      [{ kind: 'rows-removed', firstId: 13, lastId: 13 }],
    ],
    [
      'a seal was removed',
      ['DELETE FROM audit_seal WHERE last_event_id = 9'],
      [{ kind: 'chain-cut', firstId: 6, lastId: 12 }],
    ],
    [
      'a seal was altered',
      ['UPDATE audit_seal SET sealed_at = sealed_at - 1 WHERE last_event_id = 9'],
      [{ kind: 'rows-altered', firstId: 6, lastId: 9 }],
    ],
    [
      'everything from a moment on was removed, seals too',
      ['DELETE FROM audit_event WHERE id > 9', 'DELETE FROM audit_seal WHERE last_event_id > 9'],
      [{ kind: 'rows-removed', firstId: 10, lastId: 14 }],
    ],
  ])('says where %s', async (_, statements, expected) => {
    await asIntruder(...statements);
    expect((await verifyAll()).findings).toEqual(expected);
  });

  test('says that seals are missing when all of them were removed', async () => {
    await asIntruder('DELETE FROM audit_seal');
    clock.at += 24 * 3_600_000;
    expect((await verifyAll()).findings).toEqual([{ kind: 'not-sealed', firstId: 1, lastId: 14 }]);
  });

  test('a tail that was cut without a trace, and a chain that was made anew, are found by the head that was kept', async () => {
    const { hash: kept } = await lastSeal();
    await asIntruder(
      'DELETE FROM audit_event WHERE id > 9',
      'DELETE FROM audit_seal WHERE last_event_id > 9',
      "UPDATE sqlite_sequence SET seq = 9 WHERE name = 'audit_event'",
    );
    expect(await verifyAll(kept)).toMatchObject({ findings: [], headAt: null });

    await asIntruder(
      "UPDATE audit_event SET member_id = 'someone-else' WHERE id = 7",
      'DELETE FROM audit_seal',
    );
    await sealLog(administrator);
    expect(await verifyAll(kept)).toMatchObject({ findings: [], headAt: null });
  });
});

describe('an export', () => {
  const exported = async () => {
    const text = await (await exportLog(administrator)).text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => exportAudit.response.parse(JSON.parse(line)) as AuditExportLine);
  };

  test('has every row and every seal in order, is sealed to its end and says who exported it', async () => {
    const lines = await exported();
    expect(lines[0]).toEqual({ kind: 'export', format: 1, organisation: 'test', expiredTo: 0 });
    const events = lines.flatMap((line) => (line.kind === 'event' ? [line] : []));
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(events.at(-1)).toMatchObject({ action: 'audit-exported', memberId: 'a administrator' });
    const { hash, last } = await lastSeal();
    expect(lines.at(-2)).toMatchObject({ kind: 'seal', lastEventId: last, hash });
    expect(lines.at(-1)).toEqual({ kind: 'end', lastEventId: 15, head: hash });
  });

  test('names people as they are called now, which is no part of the chain', async () => {
    await env.DB.prepare(
      "INSERT INTO member (id, name, roles) VALUES ('a practitioner', 'Sanne Bakker', '[]')",
    ).run();
    const [, first] = await exported();
    expect(first).toMatchObject({
      memberId: 'a practitioner',
      memberName: 'Sanne Bakker',
      client: 'extension',
    });
    await env.DB.prepare("UPDATE member SET name = 'Sanne de Vries'").run();
    expect((await exported())[1]).toMatchObject({ memberName: 'Sanne de Vries' });
    expect((await verifyAll()).findings).toEqual([]);
  });

  test('is read as it is asked for, piece by piece', async () => {
    await logSome(3000);
    const { body } = await exportLog(administrator);
    const reader = body?.getReader();
    const sizes: number[] = [];
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) break;
      sizes.push(piece.value.byteLength);
    }
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024);
  });
});
