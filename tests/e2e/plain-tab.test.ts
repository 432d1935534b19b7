import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';

/** The extension as a browser has it that knows no side panel: without the permission, the interface is not there. */
async function withoutSidePanel(folder: string): Promise<string> {
  await cp(inject('extensionPath'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { side_panel: _, ...manifest } = JSON.parse(await readFile(path, 'utf8')) as {
    side_panel: object;
    permissions: string[];
  };
  const permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

describeInBrowser('where a browser has no place beside the page', () => {
  let folder: string;
  let system: RunningCaseSystem;
  let browser: BrowserWithExtension;
  let first: Page;
  let panel: Page;

  const shows = (number: string) => panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  const open = async (address: string) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doelspoor-no-panel-'));
    system = await startExampleCaseSystem();
    browser = await launchDemo({ extension: await withoutSidePanel(join(folder, 'extension')) });
    first = await open(`${system.url}/#/zaken/2026-01842`);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('the toolbar’s button opens the panel in a tab, once, and the settings do too', async () => {
    panel = await browser.openPanel(first);
    await shows('2026-01842');
    const options = await open(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByRole('button', { name: 'Paneel in een tabblad openen' }).click();
    await expect
      .poll(() => panel.evaluate(() => document.visibilityState), { timeout: 30_000 })
      .toBe('visible');
    const panels = browser.context.pages().filter((page) => page.url() === panel.url());
    expect(panels).toHaveLength(1);
    await options.close();
  });

  it('the panel follows the case that was looked at last, and stays with it beside other tabs', async () => {
    const second = await open(`${system.url}/h/zaken/2026-01867`);
    await shows('2026-01867');
    const other = await open('about:blank');
    await second.evaluate(() => history.pushState(null, '', '/h/zaken/2026-01867/dossier'));
    await shows('2026-01867');
    await first.bringToFront();
    await shows('2026-01842');
    await second.bringToFront();
    await shows('2026-01867');
    await second.close();
    await shows('2026-01842');
    await other.close();
    await first.goto(`${system.url}/#/zaken`);
    await panel.getByRole('heading', { name: 'Zaak 2026-01842' }).waitFor({ state: 'detached' });
  });
});
