// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sharing } from '../../../extension/family/shared-screen.ts';
import { loseDatabase, newBrowser } from '../support/device.ts';

const ref = { system: 'example', number: '2026-01842' };
const shared = { ref, audience: ['caregiver-1', 'youth'] as const, safetyGoals: ['a-goal'] };

async function loadScreen() {
  vi.resetModules();
  return import('../../../extension/family/shared-screen.ts');
}

let screen: Awaited<ReturnType<typeof loadScreen>>;

beforeEach(async () => {
  newBrowser();
  screen = await loadScreen();
});

describe('the shared screen', () => {
  it('is off until someone switches it on, and stays on when the browser starts again', async () => {
    expect(await screen.isSharing()).toBe(false);
    await screen.startSharing(shared);
    await fakeBrowser.storage.session.clear();
    screen = await loadScreen();
    expect(await screen.isSharing()).toBe(true);
    expect(await screen.readSharing()).toEqual({ isOn: true, shared });
    await screen.stopSharing();
    expect(await screen.readSharing()).toEqual({ isOn: false });
  });

  it('keeps no case number that can be read on the disk', async () => {
    await screen.startSharing(shared);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('01842');
  });

  it('stays on when what was kept can not be read any more', async () => {
    await screen.startSharing(shared);
    loseDatabase();
    screen = await loadScreen();
    expect(await screen.readSharing()).toEqual({ isOn: true, shared: null });
    for (const damaged of ['', 'not a box', 12, { on: false }]) {
      await fakeBrowser.storage.local.set({ 'shared-screen': damaged });
      expect(await screen.isSharing()).toBe(true);
      expect(await screen.readSharing()).toEqual({ isOn: true, shared: null });
    }
  });

  it('is told to other windows at once, before it is known what is shared', async () => {
    const heard: Sharing[] = [];
    const end = screen.watchSharing((sharing) => heard.push(sharing));
    await screen.startSharing(shared);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    await screen.stopSharing();
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard).toEqual([{ isOn: true, shared: null }, { isOn: true, shared }, { isOn: false }]);
    end();
    await screen.startSharing(shared);
    expect(heard).toHaveLength(3);
  });
});
