// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../extension/drafts/drafts.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf } from '../support/sample-entries.ts';

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

  it('is what was kept of a case that nobody looked at for a month', async () => {
    const memberId = 'noor';
    const keep = (tag: string, readAt: number) => cache.cacheCase(tag, { memberId, readAt, record: null });
    await keep('old', now() - 31 * DAY);
    await keep('new', now() - 29 * DAY);
    await cache.writeCached('due:old', { todayOn: '2020-01-01', lines: [], hasMore: false });
    await forgetPast(now());
    expect(await cache.readCachedCase('old', memberId)).toBeNull();
    expect(await cache.readCachedCase('new', memberId)).not.toBeNull();
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
