// @vitest-environment node
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let device: Context;
let at = 1_000;
let endings: (() => void)[] = [];
const today = dayOfInstant(Date.now());

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  await newDevice('noor', 'overvecht');
});
afterEach(async () => {
  for (const end of endings) end();
  endings = [];
  await untilIdle();
});

async function newDevice(persona: string, team: string): Promise<void> {
  newBrowser();
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, persona);
  await enrol(device, await api.recoveryCode(team));
}

/** Watches the case of this test; gives every view so far. */
function watch(): CaseView[] {
  const views: CaseView[] = [];
  endings.push(device.cases.watchCase(caseOf(at), (view) => views.push(view)));
  return views;
}

const opening = () => openingEntry(at, { ref: caseOf(at), happenedOn: addDays(today, -35) });
const goal = () => goalEntry(at + 1, { ref: caseOf(at) });

describe('a case', () => {
  it('is unknown at first, and new when the API has never heard of it', async () => {
    const views = watch();
    await eventually(() => expect(views.at(-1)?.freshness).toBe('fresh'));
    expect(views.map(({ state }) => state)).toEqual(['unknown', 'new']);
  });

  it('shows what was saved at once, before it is sent, and the same after', async () => {
    const views = watch();
    await eventually(() => expect(views.at(-1)?.freshness).toBe('fresh'));
    api.line = 'down';
    await device.outbox.saveEntry(opening());
    await device.outbox.saveEntry(goal());
    await eventually(() => expect(views.at(-1)?.entries).toHaveLength(2));
    const waiting = views.at(-1);
    expect(waiting).toMatchObject({ state: 'open', teamId: 'overvecht', todayOn: today });
    expect(waiting?.texts[idOf(at + 1)]).toMatchObject({ text: `Samen eten, poging ${at + 1}` });
    expect(waiting?.history.goals).toHaveLength(1);
    expect(waiting?.milestones.find(({ kind }) => kind === 'first-goals')).toMatchObject({ verdict: 'met' });

    await untilIdle();
    api.line = 'up';
    await device.sync.sendWaiting();
    await eventually(() => {
      expect(views.at(-1)?.freshness).toBe('fresh');
      expect(views.at(-1)?.entries.map(({ authorId }) => authorId)).toEqual(['noor', 'noor']);
    });
    const { entries, milestones, texts } = views.at(-1) ?? {};
    expect(milestones).toEqual(waiting?.milestones);
    expect(texts).toEqual(waiting?.texts);
    expect(entries?.map(({ id }) => id).sort()).toEqual([idOf(at), idOf(at + 1)]);
  });

  it('is there without a connection once it was read, and says that it may be old', async () => {
    await device.outbox.saveEntry(opening());
    await device.sync.sendWaiting();
    const views = watch();
    await eventually(() => expect(views.at(-1)).toMatchObject({ state: 'open', freshness: 'fresh' }));
    await untilIdle();
    // What this watch asked before may still be on its way, and is no part of what the next one sees.
    await api.cut();
    const again = watch();
    await eventually(() => expect(again.at(-1)?.freshness).toBe('offline'));
    expect(again[0]).toMatchObject({ state: 'open', freshness: 'cached', error: null });
    expect(again.at(-1)).toMatchObject({ state: 'open', error: 'unavailable' });
  });

  it('of a colleague in the team is read with its texts, on another device', async () => {
    await device.outbox.saveEntry(opening());
    await device.outbox.saveEntry(goal());
    await device.sync.sendWaiting();
    await untilIdle();
    await newDevice('ilias', 'overvecht');
    const views = watch();
    await eventually(() => expect(views.at(-1)).toMatchObject({ state: 'open', freshness: 'fresh' }));
    expect(views.at(-1)?.texts[idOf(at + 1)]?.text).toBe(`Samen eten, poging ${at + 1}`);
  });

  it('of another team shows nothing, not even what this browser knew before', async () => {
    await device.outbox.saveEntry(opening());
    await device.sync.sendWaiting();
    const views = watch();
    await eventually(() => expect(views.at(-1)).toMatchObject({ state: 'open', freshness: 'fresh' }));
    await untilIdle();
    await signInAs(device, 'lotte');
    await enrol(device, await api.recoveryCode('noordoost'));
    const hers = watch();
    await eventually(() => expect(hers.at(-1)?.state).toBe('not-allowed'));
    expect(hers.at(-1)).toMatchObject({ entries: [], texts: {}, milestones: [] });
  });

  it('shows nothing while nobody is signed in, and everything again after', async () => {
    await device.outbox.saveEntry(opening());
    await device.sync.sendWaiting();
    await device.session.signOut();
    const views = watch();
    await eventually(() => expect(views.at(-1)).toMatchObject({ state: 'unknown', error: 'not-signed-in' }));
    await signInAs(device, 'noor');
    await eventually(() => expect(views.at(-1)).toMatchObject({ state: 'open', freshness: 'fresh' }));
  });

  it('says so when the session has expired', async () => {
    await device.outbox.saveEntry(opening());
    await device.sync.sendWaiting();
    await api.expireSessions();
    const views = watch();
    await eventually(() => expect(views.at(-1)?.error).toMatch(/session-expired|not-signed-in/));
    expect(await device.session.currentSession()).toBeNull();
  });

  it('is kept encrypted on the device', async () => {
    await device.outbox.saveEntry(goal());
    const views = watch();
    await eventually(() => expect(views.at(-1)?.freshness).toBe('fresh'));
    const { withDatabase } = await import('../../../extension/storage/database.ts');
    const [cached] = await withDatabase((database) => database.getAll('cache'));
    expect(cached?.data).toBeInstanceOf(ArrayBuffer);
    expect(Buffer.from(cached?.data ?? new ArrayBuffer(0)).toString('latin1')).not.toContain('parenting');
  });
});

describe('what is due', () => {
  it('comes with the number of the case and its system, opened here, and is there without a connection', async () => {
    await device.outbox.saveEntry(opening());
    await device.sync.sendWaiting();
    await untilIdle();
    const read = () => device.dueList.readDueItems('mine');
    const fresh = await read();
    if (!fresh.ok) throw new Error(fresh.code);
    const items = fresh.value.items.filter(({ number }) => number === caseOf(at).number);
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]).toMatchObject({ system: 'example', teamId: 'overvecht' });
    expect(fresh.value.isStale).toBe(false);
    api.line = 'down';
    expect(await read()).toEqual({ ok: true, value: { ...fresh.value, isStale: true } });
    await device.keyring.forgetKeyring('noor');
    const locked = await read();
    expect(locked.ok && new Set(locked.value.items.map(({ number }) => number))).toEqual(new Set([null]));
  });

  it('is said to be unavailable without a connection when it was never read', async () => {
    api.line = 'down';
    expect(await device.dueList.readDueItems('team', 'overvecht')).toMatchObject({ code: 'unavailable' });
  });
});

describe('the figures that come back with what was sent', () => {
  it('are kept, one for each team and measure', async () => {
    await device.outbox.saveEntry(opening());
    await device.outbox.saveEntry(goal());
    await device.sync.sendWaiting();
    await untilIdle();
    const figures = await device.feedback.latestFeedback();
    expect(figures.map(({ teamId }) => teamId)).toContain('overvecht');
    const names = figures.map(({ teamId, measureId }) => `${teamId} ${measureId}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
