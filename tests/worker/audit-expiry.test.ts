import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { settings } from '../../shared/settings/registry.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { verifyExport } from '../../worker/local/verify-audit/verify-export.ts';
import { exportLog } from '../../worker/services/audit/export.ts';
import { sealLog } from '../../worker/services/audit/seal.ts';
import { expireLog } from '../../worker/services/retention/expire-log.ts';
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
