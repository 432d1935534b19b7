// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabViewKey } from '../../../extension/case-systems/tab-view.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

const tabId = 7;
const today = dayOfInstant(Date.now());

let api: RealApi;
let device: Context;
let at = 1_000;
/** What the toolbar button shows, by tab. */
const shown = new Map<number, Record<string, unknown>>();

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  at += 1_000;
  newBrowser();
  api.line = 'up';
  shown.clear();
  for (const set of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const) {
    vi.spyOn(fakeBrowser.action, set).mockImplementation((...told: unknown[]) => {
      const { tabId: tab = 0, ...values } = told[0] as { tabId?: number };
      shown.set(tab, { ...shown.get(tab), ...values });
      return Promise.resolve();
    });
  }
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: tabId } as Browser.tabs.Tab]);
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
  const { registerBadge } = await import('../../../extension/background/badge.ts');
  registerBadge();
});

/** The tab shows this case, as background concluded from its documents. */
async function look(at: number): Promise<void> {
  const shows = { kind: 'case', case: caseOf(at) };
  await fakeBrowser.storage.session.set({ [tabViewKey(tabId)]: { shows, frames: {} } });
}

async function file(...entries: Parameters<Context['outbox']['saveEntry']>[0][]): Promise<void> {
  for (const entry of entries) await device.outbox.saveEntry(entry);
  await device.sync.sendWaiting();
  await untilIdle();
}

/** Opened long enough ago for the first safety checklist to be late, by a goal that has to be looked at by now. */
const opening = () => openingEntry(at, { ref: caseOf(at) });
const evaluateNow = () => {
  const goal = goalEntry(at + 1, { ref: caseOf(at), happenedOn: addDays(today, -10) });
  return { ...goal, answers: { ...goal.answers, evaluateOn: addDays(today, -1) } };
};

describe('the toolbar button', () => {
  it('shows that one thing is put forward in the case that the tab shows, however much is due', async () => {
    await file(opening(), evaluateNow());
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
    expect(shown.get(tabId)?.title).toContain('iets aan de beurt');
    expect(shown.get(tabId)?.color).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('shows the same for a case that this device never read before', async () => {
    await file(opening(), evaluateNow());
    const { withDatabase } = await import('../../../extension/storage/database.ts');
    await withDatabase((database) => database.clear('cache'));
    await withDatabase((database) => database.clear('outbox'));
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
  });

  it('shows nothing once the reminder is put off, while the thing itself is as due as it was', async () => {
    await file(opening(), evaluateNow());
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
    const { readCaseView } = await import('../../../extension/cases/case-view.ts');
    const { dueInCase } = await import('../../../extension/prompts/due-in-case.ts');
    const { answerPrompt } = await import('../../../extension/prompts/answer-prompt.ts');
    const noor = { id: 'noor', teams: [{ id: 'overvecht', name: '' }] };
    const due = async () => dueInCase(await readCaseView(caseOf(at)), noor);
    const before = await due();
    const kind = before.prompt?.kind ?? '';
    const { recordShown } = await import('../../../extension/prompts/showings.ts');
    const { caseTag } = await readCaseView(caseOf(at));
    await recordShown({ caseTag, memberId: 'noor', kind, todayOn: today });
    await answerPrompt(await readCaseView(caseOf(at)), kind, { answer: 'later', until: addDays(today, 1) });
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '' }));
    expect((await due()).due.map(({ kind: one }) => one)).toEqual(before.due.map(({ kind: one }) => one));
  });

  it('says nothing at all while a family looks along, whatever there is to say', async () => {
    const { startSharing, stopSharing } = await import('../../../extension/family/shared-screen.ts');
    await file(opening(), evaluateNow());
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
    await startSharing({ ref: null, audience: [], safetyGoals: [] });
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '', title: 'Doelspoor openen' }));
    await stopSharing();
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
  });

  it('shows nothing when nothing is due, for a new case, and for no case', async () => {
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '', title: 'Doelspoor openen' }));
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    await eventually(() => expect(shown.get(8)).toMatchObject({ text: '' }));
  });

  it('shows a sign when something that was saved is refused, until that is settled', async () => {
    await file(goalEntry(at, { ref: caseOf(at), form: 'transfer', answers: { toTeam: 'no-such-team' } }));
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '!' }));
    await device.outbox.discardRefused(idOf(at));
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '' }));
  });

  it('shows nothing of a case after signing out', async () => {
    await file(opening(), evaluateNow());
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '1' }));
    await device.session.signOut();
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ text: '' }));
  });

  it('speaks the language that was chosen', async () => {
    await device.settings.writeSettings({ language: 'en' });
    await look(at);
    await eventually(() => expect(shown.get(tabId)).toMatchObject({ title: 'Open Doelspoor' }));
  });
});
