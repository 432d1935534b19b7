import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_PAGE, readAudit } from '../../shared/api/audit.ts';
import type { RequestOf } from '../../shared/api/endpoint.ts';
import { addDays, startOfDay } from '../../shared/time/day.ts';
import { commit } from '../../worker/db/commit.ts';
import { readAuditLines } from '../../worker/db/queries/audit.ts';
import { readLog } from '../../worker/services/audit/read.ts';
import { auditOf } from '../../worker/services/rights.ts';
import { acting } from './support/acting.ts';
import { rows } from './support/rows.ts';

const FIRST_ON = '2026-03-01';
const DAYS = 30;
const clock = { at: 0 };
const administrator = acting('administrator', { clock });
const caseKeys = ['a', 'b', 'c'].map((letter) => letter.repeat(32));

/** Thirty days in each of which three people read three cases and file something in one. */
beforeAll(async () => {
  for (let day = 0; day < DAYS; day += 1) {
    clock.at = startOfDay(addDays(FIRST_ON, day));
    const events = ['anna', 'bram', 'cato'].flatMap((memberId, index) => {
      const context = acting('practitioner', { clock, memberId, client: 'extension' });
      const caseId = caseKeys[(day + index) % 3] ?? '';
      const about = { recordId: caseId, caseId, teamId: 'west' };
      return [
        auditOf(context, { action: 'case-read', recordKind: 'case', ...about }),
        auditOf(context, {
          action: index === 0 ? 'entry-filed' : 'case-read',
          recordKind: 'entry',
          ...about,
        }),
      ];
    });
    const [first, ...rest] = events;
    if (first) await commit(env.DB, { changes: [], audit: [first, ...rest] });
  }
});

const read = (asked: RequestOf<typeof readAudit> = {}) => readLog(administrator, asked);

/** All pages, one after the other. */
async function readAll(asked: RequestOf<typeof readAudit> = {}) {
  const events = [];
  const sizes = [];
  for (let before: string | undefined; ; ) {
    const page = await read({ ...asked, ...(before !== undefined && { before }) });
    events.push(...page.events);
    sizes.push(page.events.length);
    if (page.next === null) return { events, sizes };
    before = page.next;
  }
}

describe('the audit log', () => {
  test('is read newest first, in pages that together are all of it', async () => {
    const { events, sizes } = await readAll();
    expect(sizes[0]).toBe(AUDIT_PAGE);
    const ids = events.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(ids.length);
    const practised = events.filter(({ role }) => role === 'practitioner');
    expect(practised).toHaveLength(DAYS * 6);
    expect(practised.at(-1)).toMatchObject({
      memberId: 'anna',
      memberName: null,
      action: 'case-read',
      recordKind: 'case',
      recordId: caseKeys[0],
      caseId: caseKeys[0],
      teamId: 'west',
      client: 'extension',
      at: startOfDay(FIRST_ON),
    });
  });

  test.each<[string, RequestOf<typeof readAudit>, number]>([
    ['a member', { member: 'anna' }, DAYS * 2],
    ['an action', { action: 'entry-filed' }, DAYS],
    ['a case', { case: caseKeys[1] ?? '' }, DAYS * 2],
    ['a day', { from: '2026-03-10', to: '2026-03-10' }, 6],
    ['the day on which the clock changes', { from: '2026-03-29', to: '2026-03-29' }, 6],
    ['everything up to a day', { to: '2026-03-02' }, 12],
    ['a member and an action', { member: 'anna', action: 'entry-filed' }, DAYS],
    [
      'a case, a member and a period',
      { case: caseKeys[0] ?? '', member: 'bram', from: '2026-03-01', to: '2026-03-03' },
      2,
    ],
    ['nothing that is there', { member: 'nobody' }, 0],
  ])('is filtered by %s', async (_, asked, expected) => {
    clock.at = startOfDay('2026-06-15');
    const { events } = await readAll(asked);
    expect(events.filter(({ role }) => role === 'practitioner')).toHaveLength(expected);
    for (const event of events) {
      if (asked.member !== undefined) expect(event.memberId).toBe(asked.member);
      if (asked.action !== undefined) expect(event.action).toBe(asked.action);
      if (asked.case !== undefined) expect(event.caseId).toBe(asked.case);
    }
  });

  test('says of who reads it what they looked for', async () => {
    await read({ member: 'cato', case: caseKeys[2] ?? '' });
    await read();
    const logged = await rows(
      `SELECT member_id, role, client, record_kind, record_id, case_id FROM audit_event
       WHERE action = 'audit-read' ORDER BY id DESC LIMIT 2`,
    );
    const who = { member_id: 'a administrator', role: 'administrator', client: 'portal' };
    expect(logged).toEqual([
      { ...who, record_kind: 'log', record_id: 'log', case_id: null },
      { ...who, record_kind: 'member', record_id: 'cato', case_id: caseKeys[2] },
    ]);
  });

  test('is asked for in the words of the contract only', () => {
    const { request } = readAudit;
    expect(request.safeParse({ action: 'case-read', before: '12', from: FIRST_ON }).success).toBe(true);
    for (const wrong of [
      { action: 'x' },
      { before: '-1' },
      { before: 'x' },
      { case: 'zaak 12' },
      { from: '2026' },
    ]) {
      expect(request.safeParse(wrong).success).toBe(false);
    }
  });
});

test('every way to filter reads little more than it shows', async () => {
  const nothing = {
    member: null,
    action: null,
    caseKey: null,
    fromAt: null,
    beforeAt: null,
    afterId: 0,
    beforeId: 1e9,
  };
  const limit = 3;
  for (const filter of [
    nothing,
    { ...nothing, member: 'anna' },
    { ...nothing, action: 'entry-filed' as const },
    { ...nothing, caseKey: caseKeys[0] ?? '' },
    { ...nothing, beforeId: 50 },
  ]) {
    const { statements } = readAuditLines(env.DB, { ...filter, limit });
    const [result] = await env.DB.batch([...statements]);
    expect(result?.results).toHaveLength(limit);
    expect(result?.meta.rows_read).toBeLessThan(40);
  }
});
