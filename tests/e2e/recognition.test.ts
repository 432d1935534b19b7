import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { type Fossil, startFossil } from './support/fossil.ts';
import { launchDemo } from './support/launch.ts';
import { describeBesideFossil, describeBesideRedmine, describeInBrowser } from './support/needs.ts';
import { type Redmine, startRedmine } from './support/redmine.ts';
import { watchTabs } from './support/tab-views.ts';

const exampleCase = (number: string) => ({ kind: 'case', case: { system: 'example', number } });
const nothing = { kind: 'none' };

describeInBrowser('beside the example case system', () => {
  let system: RunningCaseSystem;
  let browser: BrowserWithExtension;
  let page: Page;
  let tabs: Awaited<ReturnType<typeof watchTabs>>;

  const shows = (of = page) => tabs.shows(of);
  const see = (expected: object, of = page) =>
    expect.poll(() => shows(of), { timeout: 30_000 }).toEqual(expected);

  beforeAll(async () => {
    system = await startExampleCaseSystem();
    browser = await launchDemo();
    tabs = await watchTabs(browser.serviceWorker);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  it('a case is recognised with hash routing, also after the back button', async () => {
    await page.goto(system.url);
    await see(nothing);
    await page.getByRole('link', { name: '2026-01842' }).click();
    await see(exampleCase('2026-01842'));
    await page.getByRole('tab', { name: 'Dossier' }).click();
    await page.goBack();
    await see(nothing);
    await page.goForward();
    await see(exampleCase('2026-01842'));
    await page.goto(`${system.url}/#/zaken/2026-01867`);
    await see(exampleCase('2026-01867'));
  });

  it('a case is recognised with history routing, also after the back button', async () => {
    await page.goto(`${system.url}/h/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    await page.getByRole('link', { name: 'Mijn zaken' }).click();
    await see(nothing);
    await page.getByRole('link', { name: '2026-01655' }).click();
    await see(exampleCase('2026-01655'));
    await page.goBack();
    await see(nothing);
    await page.reload();
    await page.goForward();
    await see(exampleCase('2026-01655'));
  });

  it('a case that stands in a frame only is recognised, until the frame shows something else', async () => {
    await page.goto(`${system.url}/frame.html`);
    await see(nothing);
    await page.getByRole('link', { name: '2026-01701' }).click();
    await see(exampleCase('2026-01701'));
    await page.getByRole('link', { name: '2026-01655' }).click();
    await see(exampleCase('2026-01655'));
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await see(nothing);
  });

  it('one case gives way to the next with no other in between', async () => {
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    const before = (await tabs.history(page)).length;
    await page.goto(`${system.url}/#/zaken/2026-01867`);
    await see(exampleCase('2026-01867'));
    const between = (await tabs.history(page)).slice(before, -1);
    expect(between.length).toBeGreaterThan(0);
    for (const view of between) expect(view).toMatchObject({ kind: 'looking' });
  });

  it('two frames with different cases are never one case', async () => {
    await page.goto(`${system.url}/frame.html`);
    await page.getByRole('link', { name: '2026-01701' }).click();
    await see(exampleCase('2026-01701'));
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.src = '/frame/zaak.html?rij=12';
      document.body.append(other);
    });
    await see({
      kind: 'several',
      cases: [
        { system: 'example', number: '2026-01219' },
        { system: 'example', number: '2026-01701' },
      ],
    });
  });

  it('two tabs each show their own case, and a closed tab is forgotten', async () => {
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    const other = await browser.context.newPage();
    await other.goto(`${system.url}/h/zaken/2026-01411`);
    await see(exampleCase('2026-01411'), other);
    await see(exampleCase('2026-01842'));
    await other.close();
    await expect.poll(() => tabs.known()).toEqual([exampleCase('2026-01842')]);
  });

  it('a tab that leaves the case system shows nothing', async () => {
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    await page.goto('about:blank');
    await expect.poll(() => tabs.known()).toEqual([]);
    await page.goBack();
    await see(exampleCase('2026-01842'));
  });

  it('a case page that doesn’t show its number is broken, after a while of looking', async () => {
    await page.goto(`${system.url}/#/zaken/2026-99999`);
    await see({
      kind: 'broken',
      systems: ['example'],
      cases: [{ system: 'example', number: '2026-99999' }],
    });
    expect((await tabs.history(page)).at(-2)).toMatchObject({ kind: 'looking' });
  });

  it('recognition goes on after the background was stopped', async () => {
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    await browser.stopServiceWorker();
    await page.goto(`${system.url}/#/zaken/2026-01867`);
    await see(exampleCase('2026-01867'));
    await tabs.listen();
  });

  it('a recipe that the organisation adds works in the pages that are open', async () => {
    const recipe: Recipe = {
      id: 'tasks',
      version: 1,
      name: { nl: 'Taken', en: 'Tasks' },
      origins: ['http://127.0.0.1/*'],
      number: 'T-\\d{1,6}',
      pages: [{ hash: '#/taken/(?<number>.+)' }],
      address: '/#/taken/{number}',
    };
    await page.goto(`${system.url}/#/taken/t-12`);
    await see(nothing);
    await tabs.setRecipes([recipe]);
    await see({ kind: 'case', case: { system: 'tasks', number: 'T-12' } });
    await tabs.setRecipes([]);
    await see(nothing);
  });

  it('the page gets no message, and nothing in it, from us', async () => {
    await page.addInitScript(() => {
      addEventListener('message', () => document.documentElement.toggleAttribute('data-message'));
    });
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    const source = await page.content();
    expect(source).toContain('Zaak 2026-01842');
    expect(source).not.toMatch(/data-message|doelspoor|chrome-extension/iu);
  });

  it('an update of the extension takes over in the pages that are open, without a word', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.name));
    page.on('console', (message) => errors.push(message.type()));
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await see(exampleCase('2026-01842'));
    const updated = browser.context.waitForEvent('serviceworker');
    const protocol = await browser.context.browser()?.newBrowserCDPSession();
    await protocol?.send('Extensions.loadUnpacked', { path: inject('extensionPath') });
    tabs = await watchTabs(await updated);
    await see(exampleCase('2026-01842'));
    await page.goto(`${system.url}/#/zaken/2026-01867`);
    await see(exampleCase('2026-01867'));
    expect(errors).toEqual([]);
  });

  it('the content script is at most 2 kB and carries no validator', async () => {
    const script = await readFile(join(inject('extensionPath'), 'case-page.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2_000);
    expect(script.toString()).not.toMatch(/safeParse|ZodMini|postMessage/u);
  });
});

describeBesideRedmine('beside Redmine', () => {
  let redmine: Redmine;
  let browser: BrowserWithExtension;
  let tabs: Awaited<ReturnType<typeof watchTabs>>;

  beforeAll(async () => {
    [redmine, browser] = await Promise.all([startRedmine(), launchDemo()]);
    tabs = await watchTabs(browser.serviceWorker);
  });
  afterAll(async () => {
    await browser?.close();
    await redmine?.stop();
  });

  it('the open issue is recognised, and the list and an unknown issue are not', async () => {
    const page = await browser.context.newPage();
    const see = (expected: object) =>
      expect.poll(() => tabs.shows(page), { timeout: 30_000 }).toMatchObject(expected);
    await redmine.logIn(page);
    const [first, second] = redmine.issues;
    await page.goto(first.url);
    await see({ kind: 'case', case: { system: 'redmine', number: String(first.number) } });
    await page.goto(`${redmine.url}/issues`);
    await see(nothing);
    await page.getByRole('link', { name: second.subject }).click();
    await see({ kind: 'case', case: { system: 'redmine', number: String(second.number) } });
    await page.goto(`${second.url}/edit`);
    await see({ kind: 'case', case: { system: 'redmine', number: String(second.number) } });
    await page.goto(`${redmine.url}/issues/987654`);
    await see({ kind: 'broken', systems: ['redmine'] });
    await page.goBack();
    await see({ kind: 'case' });
  });
});

describeBesideFossil('beside Fossil, whose case numbers are keys', () => {
  let fossil: Fossil;
  let browser: BrowserWithExtension;
  let tabs: Awaited<ReturnType<typeof watchTabs>>;

  beforeAll(async () => {
    [fossil, browser] = await Promise.all([startFossil(), launchDemo()]);
    tabs = await watchTabs(browser.serviceWorker);
  });
  afterAll(async () => {
    await browser?.close();
    await fossil?.stop();
  });

  it('the open ticket is recognised by the beginning of its key, read or edited, and the list is not', async () => {
    const page = await browser.context.newPage();
    const see = (expected: object) =>
      expect.poll(() => tabs.shows(page), { timeout: 30_000 }).toMatchObject(expected);
    const caseOf = (key: string) => ({
      kind: 'case',
      case: { system: 'fossil', number: key.slice(0, 10).toUpperCase() },
    });
    const [first, second] = fossil.tickets;
    await page.goto(`${fossil.url}/tktview/${first.slice(0, 10)}`);
    await see(caseOf(first));
    await page.goto(`${fossil.url}/rptview/1`);
    await see(nothing);
    await page.goto(`${fossil.url}/tktview/${second}`);
    await see(caseOf(second));
    await page.goto(`${fossil.url}/tktedit/${second.slice(0, 10)}`);
    await see(caseOf(second));
    await page.goto(`${fossil.url}/tktview/ffffffffff`);
    await see({ kind: 'broken', systems: ['fossil'] });
  });
});
