// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { success } from '../../../shared/domain/errors.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf } from '../support/sample-entries.ts';
import { ownPage, tellBackground } from './tell-background.ts';

let api: RealApi;
let panel: Context;
let at = 1_000;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

/** A device on which an entry waits, and a background that was started after that. */
beforeEach(async () => {
  at += 1;
  newBrowser();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  scope = new EventTarget();
  vi.stubGlobal('addEventListener', scope.addEventListener.bind(scope));
  api.line = 'up';
  panel = await openContext();
  await panel.settings.writeSettings({ apiBase: api.url });
  await signInAs(panel, 'noor');
  await enrol(panel, await api.recoveryCode('overvecht'));
  api.line = 'down';
  await panel.outbox.saveEntry(goalEntry(at, { ref: caseOf(at) }));
  await untilIdle();
  await fakeBrowser.alarms.clearAll();
});

/** The global scope of a background script is where it hears that there is a connection. */
let scope: EventTarget;

async function startBackground(): Promise<void> {
  const { background } = await openContext();
  background.registerSync();
}

const rings = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });
const isStored = async () => (await api.stored()).has(idOf(at));

describe('background sends what waits', () => {
  it('when a page asks, and answers when it is done', async () => {
    await startBackground();
    api.line = 'up';
    expect(await tellBackground({ name: 'sync-now', body: {} }, ownPage())).toEqual(success(null));
    expect(await isStored()).toBe(true);
  });

  it('when the time for another attempt has come', async () => {
    await startBackground();
    api.line = 'up';
    await rings('something-else');
    await untilIdle();
    expect(await isStored()).toBe(false);
    await rings('outbox');
    await eventually(async () => expect(await isStored()).toBe(true));
  });

  it.each([
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    [
      'the extension was updated',
      () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
    ],
    ['she signs in', () => signInAs(panel, 'noor')],
    ['keys come', () => panel.keyring.keysChanged.write(at)],
    ['there is a connection again', async () => void scope.dispatchEvent(new Event('online'))],
  ])('when %s', async (_, happens) => {
    await startBackground();
    api.line = 'up';
    await happens();
    await eventually(async () => expect(await isStored()).toBe(true));
  });

  it('some time later, whatever woke it: it sets another attempt when none is set', async () => {
    await startBackground();
    await eventually(async () => expect(await fakeBrowser.alarms.get('outbox')).toBeDefined());
  });

  it('from the moment it starts: every listener is there before anything is awaited', async () => {
    const { background } = await openContext();
    background.registerSync();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  });
});

describe('a page', () => {
  it('sends by itself when background does not answer', async () => {
    api.line = 'up';
    await panel.outbox.retryNow();
    expect(await isStored()).toBe(true);
  });
});
