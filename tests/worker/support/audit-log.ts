import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { AuditFinding } from '../../../shared/audit/lines.ts';
import { commit } from '../../../worker/db/commit.ts';
import { sealLog } from '../../../worker/services/audit/seal.ts';
import { verifyLog } from '../../../worker/services/audit/verify.ts';
import { auditOf } from '../../../worker/services/rights.ts';
import { acting } from './acting.ts';
import { rows } from './rows.ts';

export const clock = { at: Date.parse('2026-06-15T10:00:00Z') };
export const administrator = acting('administrator', { clock });
const practitioner = acting('practitioner', { clock, client: 'extension' });

/** Logs that something was read, so many times. */
export async function logSome(count: number): Promise<void> {
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
export async function verifyAll(head?: string) {
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

export const lastSeal = async () =>
  (
    await rows<{ hash: string; last: number }>(
      'SELECT hash, last_event_id AS last FROM audit_seal ORDER BY last_event_id DESC LIMIT 1',
    )
  )[0] ?? { hash: '', last: 0 };

/** Does something to the database as someone who has the password of the account would: without triggers. */
export async function asIntruder(...statements: string[]): Promise<void> {
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
export async function beginLog(): Promise<void> {
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
}
