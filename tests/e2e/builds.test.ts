import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildProductExtension } from '../../worker/local/builds.ts';

type Manifest = Record<string, unknown> & { permissions: string[] };

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

describe('the extension as it is given to organisations', () => {
  let outDir: string;
  let chrome: Manifest;
  let firefox: Manifest;
  let demo: Manifest;

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'doelspoor-product-'));
    chrome = await manifestIn(await buildProductExtension(outDir, 'chrome'));
    firefox = await manifestIn(await buildProductExtension(outDir, 'firefox'));
    demo = await manifestIn(inject('extensionPath'));
  });
  afterAll(() => rm(outDir, { recursive: true, force: true }));

  it('reads no website by itself: hosts are granted at run time', () => {
    for (const manifest of [chrome, firefox]) {
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).toHaveProperty('optional_host_permissions');
    }
  });

  it('asks for nothing but what it uses', () => {
    const shared = [
      'activeTab',
      'alarms',
      'contextMenus',
      'identity',
      'scripting',
      'storage',
      'unlimitedStorage',
    ];
    expect(firefox.permissions.toSorted()).toEqual(shared);
    expect(chrome.permissions.toSorted()).toEqual([...shared, 'sidePanel'].sort());
  });

  it('has a side panel in Chrome and Edge and a sidebar in Firefox', () => {
    expect(chrome).toHaveProperty('side_panel.default_path', 'sidepanel.html');
    expect(chrome).toHaveProperty('background.service_worker');
    expect(firefox).toHaveProperty('sidebar_action.default_panel', 'sidepanel.html');
    expect(firefox).toHaveProperty('background.scripts');
  });

  it('reads the case systems of one organisation in the build of that organisation, and nothing else', async () => {
    const own = await mkdtemp(join(tmpdir(), 'doelspoor-own-'));
    const origins = ['https://zaken.aa.example/*', 'https://*.jeugd.aa.example/*'];
    const build = (hosts: string) => buildProductExtension(own, 'chrome', { DOELSPOOR_CASE_SYSTEMS: hosts });
    const manifest = await manifestIn(await build(origins.join(', ')));
    expect(manifest).toEqual({ ...chrome, host_permissions: origins });
    await expect(build('https://*/*')).rejects.toThrow('DOELSPOOR_CASE_SYSTEMS');
    await rm(own, { recursive: true, force: true });
  });

  it('takes its policy by a schema in Chrome and Edge; Firefox has none', () => {
    expect(chrome).toHaveProperty('storage.managed_schema', 'managed_schema.json');
    expect(firefox).not.toHaveProperty('storage');
  });

  it('differs from the demo in its name and in access to this machine only', () => {
    const differing = [...new Set([...Object.keys(chrome), ...Object.keys(demo)])].filter(
      (key) => JSON.stringify(chrome[key]) !== JSON.stringify(demo[key]),
    );
    expect(differing.sort()).toEqual(['content_security_policy', 'host_permissions', 'name']);
    expect(demo.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  });
});
