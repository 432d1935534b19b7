// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, watchSettings, writeSettings } from '../../../extension/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until someone sets them, each on its own', async () => {
    expect(await readSettings()).toEqual({ apiBase: 'http://127.0.0.1:8787', language: 'nl' });
    await writeSettings({ language: 'en' });
    await writeSettings({ apiBase: 'https://api.voorbeeldstad.example' });
    expect(await readSettings()).toEqual({ apiBase: 'https://api.voorbeeldstad.example', language: 'en' });
  });

  it('are the defaults again when what was kept is damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: { apiBase: 7 } });
    expect((await readSettings()).apiBase).toBe('http://127.0.0.1:8787');
  });

  it.each([
    'http://api.voorbeeldstad.example',
    'https://api.voorbeeldstad.example/',
    'https://api.voorbeeldstad.example/api',
    'https://noor@api.voorbeeldstad.example',
    'javascript:alert(1)',
    'api.voorbeeldstad.example',
    '',
  ])('do not take %j as the address of the API', async (apiBase) => {
    await expect(writeSettings({ apiBase })).rejects.toThrow(RangeError);
  });

  it('tell who watches', async () => {
    const changed = vi.fn();
    const end = watchSettings(changed);
    await writeSettings({ language: 'en' });
    expect(changed).toHaveBeenCalledWith({ apiBase: 'http://127.0.0.1:8787', language: 'en' });
    end();
  });
});
