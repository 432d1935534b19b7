import { locks } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWeekReady } from '../../../extension/due/signals.ts';
import { followWeek, putWeekAway } from '../../../extension/due/week.ts';
import { eventually } from '../support/eventually.ts';

// The DOM of these tests has none of its own.
Object.defineProperty(navigator, 'locks', { value: locks });

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const nextMonday = '2026-11-30';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  await signIn('noor');
});
afterEach(() => {
  vi.useRealTimers();
});

async function signIn(id: string): Promise<void> {
  const member = { id, name: id, roles: ['practitioner'], teams: [{ id: 'overvecht', name: 'Overvecht' }] };
  await fakeBrowser.storage.session.set({
    session: { token: 'token', expiresAt: 0, member, teamId: 'overvecht' },
  });
}

/** Whether the overview stands there when the panel is opened on a day. */
async function isReadyOn(day: string): Promise<boolean> {
  vi.setSystemTime(new Date(`${day}T09:00:00Z`));
  const end = followWeek();
  await navigator.locks.request('week', () => undefined);
  await eventually(async () => expect(await fakeBrowser.storage.local.get('week')).toHaveProperty('week'));
  await navigator.locks.request('week', () => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  end();
  return isWeekReady.value;
}

describe('the overview of the week', () => {
  it('stands there on the first day the panel is opened in a week, and in the next week again', async () => {
    expect(await isReadyOn(tuesday)).toBe(true);
    expect(await isReadyOn(tuesday)).toBe(true);
    expect(await isReadyOn('2026-11-25')).toBe(false);
    expect(await isReadyOn('2026-11-29')).toBe(false);
    expect(await isReadyOn(nextMonday)).toBe(true);
  });

  it('stays away for the week once it is put away, for whoever did that', async () => {
    expect(await isReadyOn(monday)).toBe(true);
    await putWeekAway();
    expect(isWeekReady.value).toBe(false);
    expect(await isReadyOn(monday)).toBe(false);
    await signIn('ilias');
    expect(await isReadyOn(monday)).toBe(true);
  });
});
