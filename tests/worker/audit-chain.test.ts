import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportAudit } from '../../shared/api/audit.ts';
import { MAX_SEALED_ROWS } from '../../shared/audit/chain.ts';
import type { AuditExportLine, AuditFinding } from '../../shared/audit/lines.ts';
import { settings } from '../../shared/settings/registry.ts';
import { commit } from '../../worker/db/commit.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { verifyExport } from '../../worker/local/verify-audit/verify-export.ts';
import { exportLog } from '../../worker/services/audit/export.ts';
import { sealLog } from '../../worker/services/audit/seal.ts';
import { verifyLog } from '../../worker/services/audit/verify.ts';
import { expireLog } from '../../worker/services/retention/expire-log.ts';
import { auditOf } from '../../worker/services/rights.ts';
import { acting } from './support/acting.ts';
import { rows } from './support/rows.ts';

const clock = { at: Date.parse('2026-06-15T10:00:00Z') };
const administrator = acting('administrator', { clock });
const practitioner = acting('practitioner', { clock, client: 'extension' });

/** Logs that something was read, so many times. */
async function logSome(count: number): Promise<void> {
  const what = {
    action: 'case-read',
    recordKind: 'case',
    recordId: 'x',
    teamId: 'west',
    caseId: 'c',
  } as const;
  const event = auditOf(practitioner, what);
  for (let left = count; left > 0; left -= 500) {
    const [first, ...rest] = Array.from({ length: Math.min(left, 500) }, () => event);
    if (first) await commit(env.DB, { changes: [], audit: [first, ...rest] });
  }
  clock.at += 60_000;
}

/** Verifies the whole log in the database, in as many parts as that takes. */
async function verifyAll(head?: string) {
  const findings: AuditFinding[] = [];
  let parts = 0;
  for (let after: string | undefined; ; ) {
    const answer = await verifyLog(administrator, {
      ...(after !== undefined && { after }),
      ...(head !== undefined && { head }),
    });
    findings.push(...answer.findings);
    parts += 1;
    if (answer.next === null) return { ...answer, findings, parts };
    after = answer.next;
  }
}

const lastSeal = async () =>
  (
    await rows<{ hash: string; last: number }>(
      'SELECT hash, last_event_id AS last FROM audit_seal ORDER BY last_event_id DESC LIMIT 1',
    )
  )[0] ?? { hash: '', last: 0 };

/** Does something to the database as someone who has the password of the account would: without triggers. */
async function asIntruder(...statements: string[]): Promise<void> {
  const triggers = await rows<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('audit_event', 'audit_seal')",
  );
  expect(triggers).toHaveLength(6);
  await env.DB.batch([
    ...triggers.map(({ name }) => env.DB.prepare(`DROP TRIGGER ${name}`)),
    ...statements.map((sql) => env.DB.prepare(sql)),
    ...triggers.map(({ sql }) => env.DB.prepare(sql)),
  ]);
}

/** Begins a log anew: twelve rows in three seals, and two rows that are not sealed yet. */
beforeEach(async () => {
  await asIntruder(
    'DELETE FROM audit_event',
    'DELETE FROM audit_seal',
    "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'audit_event'",
  );
  for (const count of [5, 4, 3]) {
    await logSome(count);
    await sealLog(administrator);
  }
  await logSome(2);
});

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

describe('a log that is older than its term', () => {
  const hours = 3_600_000;
  const job = { db: env.DB, now: () => clock.at, requestId: 'job' };
  const isThere = async (id: number) =>
    (await rows('SELECT 1 FROM audit_event WHERE id = ?', id)).length === 1;
  const exportedText = async () => new Response((await exportLog(administrator)).body).text();

  /** Six years later, with something logged and sealed since. */
  async function yearsLater(): Promise<void> {
    clock.at += 6 * 366 * 24 * hours;
    await logSome(4);
    await sealLog(administrator);
  }

  test('loses its old rows up to a seal, says so itself, and its chain still holds from the beginning', async () => {
    const { hash: kept } = await lastSeal();
    await yearsLater();
    const gone = await expireLog(job, { limit: 100 });
    expect([gone, await isThere(12), await isThere(13)]).toEqual([12, false, true]);
    expect(await expireLog(job, { limit: 100 })).toBe(0);
    expect(await verifyAll(kept)).toMatchObject({ findings: [], headAt: 12 });
    const [said] = await rows("SELECT role, record_id FROM audit_event WHERE action = 'audit-expired'");
    expect(said).toEqual({ role: 'job', record_id: '12' });
    expect(JSON.parse((await exportedText()).split('\n')[0] ?? '')).toMatchObject({ expiredTo: 12 });
  });

  test('goes in steps, and is sound in between', async () => {
    await logSome(2500);
    await sealLog(administrator);
    await yearsLater();
    expect(await expireLog(job, { limit: 1 })).toBe(1000);
    expect((await verifyAll()).findings).toEqual([]);
    expect(await expireLog(job, { limit: 10_000 })).toBe(1514);
    expect((await verifyAll()).findings).toEqual([]);
  });

  test('stays whole until five years have passed, whatever someone sets or tries', async () => {
    const row = { kind: 'retention', version: 9, setAt: 0, setBy: '' };
    const value = { ...settings.retention.initial, auditMonths: 1 };
    expect(settings.retention.schema.safeParse(value).success).toBe(false);
    await insertSetting(env.DB, { ...row, value }).run();
    clock.at += 400 * 24 * hours;
    await logSome(1);
    await sealLog(administrator);
    await expect(expireLog(job, { limit: 100 })).rejects.toThrow('append-only');
    expect(await isThere(1)).toBe(true);
    await env.DB.prepare("DELETE FROM organisation_setting WHERE kind = 'retention'").run();
  });

  test('that someone cut off at its beginning and called old is found out', async () => {
    await asIntruder(
      'DELETE FROM audit_event WHERE id <= 5',
      "UPDATE audit_event SET action = 'audit-expired', role = 'job', record_id = '5' WHERE id = 14",
    );
    async function* lines() {
      yield* (await exportedText()).trimEnd().split('\n');
    }
    const { findings } = await verifyExport(crypto, lines(), null);
    expect(findings).toEqual([{ kind: 'rows-removed', firstId: 1, lastId: 5 }]);
  });
});
