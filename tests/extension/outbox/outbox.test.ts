// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEntry } from '../../../extension/outbox/save-entry.ts';
import { failure, success } from '../../../shared/domain/errors.ts';
import * as z from '../../../shared/zod.ts';
import {
  type Context,
  enrol,
  loseDatabase,
  newBrowser,
  openContext,
  restartBrowser,
  signInAs,
  untilIdle,
} from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, goalEntry, idOf, openingEntry } from '../support/sample-entries.ts';

let api: RealApi;
let device: Context;
/** Every test has cases and entries of its own: the database is one for all. */
let at = 1_000;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

beforeEach(async () => {
  api.line = 'up';
  at += 1_000;
  newBrowser();
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
});

/** Saves, and lets the attempt to send that follows come to its end. */
async function save(entry: NewEntry) {
  const saved = await device.outbox.saveEntry(entry);
  await untilIdle();
  return saved;
}

const goal = (number = 0) => goalEntry(at + number, { ref: caseOf(at) });
const isStored = async (number = 0) => (await api.stored()).has(idOf(at + number));

describe('an entry that is saved', () => {
  it('is sent, and stands in the database once', async () => {
    expect(await save(goal())).toEqual(success({ entryId: idOf(at) }));
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(true);
    expect(await device.outbox.outboxSummary()).toEqual({
      waiting: 0,
      ofOthers: 0,
      attention: [],
      lastError: null,
    });
  });

  it('waits while there is no connection, says so, and is sent later', async () => {
    api.line = 'down';
    await save(goal());
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1, lastError: 'unavailable' });
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
    api.line = 'up';
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 0, lastError: null });
    expect(await fakeBrowser.alarms.get('outbox')).toBeUndefined();
    expect(await isStored()).toBe(true);
  });

  it('is sent again after a lost answer, and is known then', async () => {
    api.line = 'loses-answers';
    await save(goal());
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(true);
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1 });
    api.line = 'up';
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 0, attention: [] });
  });

  it('is kept when the session has expired, and sent after signing in', async () => {
    await api.expireSessions();
    await save(goal());
    await device.sync.sendWaiting();
    expect(await device.session.currentSession()).toBeNull();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1 });
    await signInAs(device, 'noor');
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(true);
  });

  it('is never sent in the name of a colleague who signs in after her', async () => {
    api.line = 'down';
    await save(goal());
    await device.sync.sendWaiting();
    api.line = 'up';
    await signInAs(device, 'ilias');
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(false);
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1, ofOthers: 1 });
    await signInAs(device, 'noor');
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(true);
  });

  it('is still there when the browser was ended, and after the database was lost', async () => {
    api.line = 'down';
    await save(goal());
    device = await restartBrowser();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1 });
    loseDatabase();
    device = await restartBrowser();
    await device.sync.resumeWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1 });
    api.line = 'up';
    await signInAs(device, 'noor');
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1, lastError: 'not-allowed' });
    await enrol(device, await api.recoveryCode('overvecht'));
    await device.sync.sendWaiting();
    expect(await isStored()).toBe(true);
  });

  it('is mended from the database when its copy is gone', async () => {
    api.line = 'down';
    await save(goal());
    await fakeBrowser.storage.local.remove(`outbox:${idOf(at)}`);
    await device.sync.resumeWaiting();
    expect(Object.keys(await fakeBrowser.storage.local.get())).toContain(`outbox:${idOf(at)}`);
  });

  it('is sent when another record is damaged, which is shown', async () => {
    api.line = 'down';
    await save(goal(1));
    await save(goal(2));
    await fakeBrowser.storage.local.set({ [`outbox:${idOf(at + 1)}`]: 'damaged' });
    loseDatabase();
    device = await openContext();
    api.line = 'up';
    await signInAs(device, 'noor');
    await enrol(device, await api.recoveryCode('overvecht'));
    await device.sync.sendWaiting();
    expect(await isStored(2)).toBe(true);
    const [attention, ...others] = (await device.outbox.outboxSummary()).attention;
    expect(attention).toMatchObject({ entryId: idOf(at + 1), code: 'unexpected' });
    expect(others).toEqual([]);
    await device.outbox.discardRefused(idOf(at + 1));
    expect((await device.outbox.outboxSummary()).attention).toEqual([]);
  });

  it('is shown when the record opens no longer, and is kept', async () => {
    api.line = 'down';
    await save(goal());
    const key = `outbox:${idOf(at)}`;
    const record = z.looseObject({ body: z.string() }).parse((await fakeBrowser.storage.local.get(key))[key]);
    await fakeBrowser.storage.local.set({ [key]: { ...record, revision: 9, body: `${record.body}AAAA` } });
    api.line = 'up';
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({
      waiting: 0,
      attention: [{ entryId: idOf(at), form: 'goal', status: 'refused', code: 'unexpected' }],
    });
  });

  it('is removed 72 hours after it was acknowledged, not before', async () => {
    await save(goal());
    await device.sync.sendWaiting();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 71 * 3_600_000 });
    await device.sync.sendWaiting();
    expect(Object.keys(await fakeBrowser.storage.local.get())).toContain(`outbox:${idOf(at)}`);
    vi.setSystemTime(Date.now() + 2 * 3_600_000);
    await device.sync.sendWaiting();
    expect(Object.keys(await fakeBrowser.storage.local.get())).not.toContain(`outbox:${idOf(at)}`);
    vi.useRealTimers();
  });
});

describe('saving', () => {
  it('the same again changes nothing; something else under the same id is a conflict', async () => {
    api.line = 'down';
    const entry = goal();
    await save(entry);
    expect(await save(entry)).toEqual(success({ entryId: idOf(at) }));
    const other = { ...entry, answers: { ...entry.answers, goodEnough: 9 } };
    expect(await save(other)).toEqual(failure('conflict'));
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 1 });
  });

  it('ends the draft it came from', async () => {
    const entry = goal();
    const key = { caseTag: 'A'.repeat(22), form: 'goal', subject: '' };
    const draft = { key, step: 1, savedAt: 1, ...entry, answers: entry.answers };
    const { ref: _, form: __, ...rest } = draft;
    await device.drafts.writeDraft(rest);
    expect(await device.drafts.readDraft(key)).toEqual(rest);
    await save(entry);
    expect(await device.drafts.readDraft(key)).toBeNull();
    await device.drafts.writeDraft(rest);
    expect(await device.drafts.readDraft(key)).toBeNull();
  });

  it('fails when the second copy is refused, and then nothing was saved', async () => {
    api.line = 'down';
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await save(goal())).toEqual(failure('unexpected'));
    expect(await device.outbox.outboxSummary()).toMatchObject({ waiting: 0 });
    expect(await save(goal())).toEqual(success({ entryId: idOf(at) }));
  });

  it('needs someone who is signed in, and the keys of her team', async () => {
    await device.keyring.forgetKeyring('noor');
    expect(await save(goal())).toEqual(failure('not-allowed', ['keys']));
    await device.session.signOut();
    expect(await save(goal())).toEqual(failure('not-signed-in'));
  });

  it('leaves nothing to be read in either place', async () => {
    api.line = 'down';
    await save(openingEntry(at, { ref: caseOf(at) }));
    await save(goal(1));
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    for (const secret of ['Samen eten', 'parenting', caseOf(at).number, '2026-04-12']) {
      expect(stored).not.toContain(secret);
    }
  });
});

describe('an entry that is refused', () => {
  it('does not stop the others, and is shown with the reason until it is thrown away', async () => {
    api.line = 'down';
    await save(goal(1));
    await save(
      goalEntry(at + 2, {
        ref: caseOf(at),
        form: 'transfer',
        answers: { toTeam: 'no-such-team' },
      }),
    );
    await save(goal(3));
    api.line = 'up';
    await device.sync.sendWaiting();
    const { attention, waiting } = await device.outbox.outboxSummary();
    expect(attention).toEqual([
      {
        entryId: idOf(at + 2),
        form: 'transfer',
        status: 'refused',
        code: 'invalid-input',
        fields: ['toTeam'],
      },
    ]);
    expect(waiting).toBe(0);
    expect([await isStored(1), await isStored(2), await isStored(3)]).toEqual([true, false, true]);
    expect(await device.outbox.readSavedEntry(idOf(at + 2))).toMatchObject({
      answers: { toTeam: 'no-such-team' },
    });
    await device.outbox.discardRefused(idOf(at + 2));
    expect(await device.outbox.outboxSummary()).toMatchObject({ attention: [] });
  });

  it('because its id is taken by another content is kept apart as a conflict', async () => {
    await save(goal());
    await device.sync.sendWaiting();
    newBrowser();
    device = await openContext();
    await device.settings.writeSettings({ apiBase: api.url });
    await signInAs(device, 'noor');
    await enrol(device, await api.recoveryCode('overvecht'));
    await save({ ...goal(), answers: { ...goal().answers, goodEnough: 9 } });
    await device.sync.sendWaiting();
    expect(await device.outbox.outboxSummary()).toMatchObject({
      waiting: 0,
      attention: [{ entryId: idOf(at), status: 'conflict', code: 'conflict' }],
    });
  });
});
