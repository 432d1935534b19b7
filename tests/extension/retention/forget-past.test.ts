// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../extension/drafts/drafts.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

const DAY = 24 * 60 * 60 * 1000;
const DRAFT_DAYS = 90;

let api: RealApi;
let device: Context;
let forgetPast: typeof import('../../../extension/retention/forget-past.ts').forgetPast;
let cache: typeof import('../../../extension/cases/case-cache.ts');
let at = 500_000;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  newBrowser();
  device = await openContext();
  ({ forgetPast } = await import('../../../extension/retention/forget-past.ts'));
  cache = await import('../../../extension/cases/case-cache.ts');
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
});

const caseTag = 'A'.repeat(22);
const now = () => Date.now();

async function keepDraft(subject: string, savedAt: number): Promise<void> {
  const key = { caseTag, form: 'goal', subject };
  const draft: Draft = {
    key,
    formVersion: 1,
    entryId: idOf(at + subject.length),
    happenedOn: '2026-01-01',
    answers: { text: subject },
    step: 0,
    savedAt,
  };
  await device.drafts.writeDraft(draft);
}

/** A case that she filed something in. */
async function filedCase(): Promise<{ caseTag: string; caseKey: string }> {
  const ref = caseOf(at);
  await device.outbox.saveEntry(openingEntry(at, { ref }));
  await untilIdle();
  const { refreshCase } = await import('../../../extension/cases/refresh-case.ts');
  await refreshCase(ref);
  const { readCaseView } = await import('../../../extension/cases/case-view.ts');
  const view = await readCaseView(ref);
  const [row] = (
    await api.db
      .prepare('SELECT case_id AS caseKey FROM entry WHERE id = ?')
      .bind(idOf(at))
      .all<{ caseKey: string }>()
  ).results;
  return { caseTag: view.caseTag, caseKey: row?.caseKey ?? '' };
}

/** Deletes a case as the job does. */
async function deleteCase(caseKey: string): Promise<void> {
  const one = (sql: string) => api.db.prepare(sql).bind(caseKey);
  await api.db.batch([
    one(
      `INSERT INTO audit_event (at, member_id, role, action, record_kind, record_id, team_id, case_id, request_id)
       SELECT 1, 'job', 'job', 'case-deleted', 'case', id, team_id, id, 'job' FROM case_file WHERE id = ?1`,
    ),
    ...['milestone', 'observation', 'case_participant', 'entry'].map((table) =>
      one(`DELETE FROM ${table} WHERE case_id = ?1`),
    ),
    one('DELETE FROM case_file WHERE id = ?1'),
  ]);
}

const drafts = async () => (await device.drafts.listDrafts(caseTag)).map(({ key }) => key.subject).sort();

describe('what has passed its term on a device', () => {
  it('is a draft that nobody touched for so many days, and no younger one', async () => {
    await keepDraft('past', now() - DRAFT_DAYS * DAY - 1000);
    await keepDraft('today', now());
    await keepDraft('nearly', now() - DRAFT_DAYS * DAY + 60_000);
    await forgetPast(now());
    expect(await drafts()).toEqual(['nearly', 'today']);
  });

  it('is no draft that was touched again, however long ago it was begun', async () => {
    await keepDraft('again', now() - DRAFT_DAYS * DAY - 1000);
    await keepDraft('again', now());
    await forgetPast(now());
    expect(await drafts()).toEqual(['again']);
  });

  it('is an entry that was refused and left, and none that still waits', async () => {
    const refused = goalEntry(at, { ref: caseOf(at) });
    api.line = 'down';
    await device.outbox.saveEntry(refused);
    await device.outbox.saveEntry(goalEntry(at + 1, { ref: caseOf(at) }));
    await untilIdle();
    const store = await import('../../../extension/outbox/store.ts');
    const savedAt = now() - DRAFT_DAYS * DAY - 1000;
    await store.changeRecord(idOf(at), () => ({ status: 'refused', code: 'case-deleted', savedAt }));
    await store.changeRecord(idOf(at + 1), () => ({ savedAt }));
    await forgetPast(now());
    const { waiting, attention } = await device.outbox.outboxSummary();
    expect([waiting, attention]).toEqual([1, []]);
  });

  it('is what is kept of a case that the API deleted, texts that never left this device too', async () => {
    const { caseTag: tag, caseKey } = await filedCase();
    const texts = await import('../../../extension/texts/local-texts.ts');
    await texts.keepLocalTexts({ id: idOf(at), caseTag: tag }, { text: 'sealed' });
    await texts.keepLocalTexts({ id: idOf(at + 1), caseTag }, { text: 'sealed' });
    await cache.cacheCase(tag, { memberId: 'noor', readAt: now(), record: null });
    await forgetPast(now());
    expect(await cache.cachedCases()).toEqual([tag]);
    await deleteCase(caseKey);
    api.line = 'down';
    await forgetPast(now());
    expect(await cache.cachedCases()).toEqual([tag]);
    api.line = 'up';
    await forgetPast(now());
    expect(await cache.cachedCases()).toEqual([]);
    expect(await texts.casesWithLocalTexts()).toEqual([caseTag]);
  });

  it('is what was kept of a case that nobody looked at for a month', async () => {
    const memberId = 'noor';
    const keep = (tag: string, readAt: number) => cache.cacheCase(tag, { memberId, readAt, record: null });
    await keep('B'.repeat(22), now() - 31 * DAY);
    await keep('C'.repeat(22), now() - 29 * DAY);
    await cache.writeCached('due:old', { todayOn: '2020-01-01', lines: [], hasMore: false });
    await forgetPast(now());
    expect(await cache.readCachedCase('B'.repeat(22), memberId)).toBeNull();
    expect(await cache.readCachedCase('C'.repeat(22), memberId)).not.toBeNull();
    expect(await cache.readCached('due:old')).toBeNull();
  });

  it('is nothing while the clock of the device cannot be right, or nobody is signed in', async () => {
    await keepDraft('mine', now());
    await forgetPast(now() + 365 * DAY);
    expect(await drafts()).toEqual(['mine']);
    await keepDraft('mine', now() - 365 * DAY);
    await device.session.signOut();
    await forgetPast(now());
    expect(await drafts()).toEqual(['mine']);
  });

  it('is looked for after signing in', async () => {
    const { registerRetention } = await import('../../../extension/background/retention.ts');
    registerRetention();
    await keepDraft('past', now() - DRAFT_DAYS * DAY - 1000);
    await device.session.signOut();
    await signInAs(device, 'noor');
    await vi.waitFor(async () => expect(await drafts()).toEqual([]));
  });
});
