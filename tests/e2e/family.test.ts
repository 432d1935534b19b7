import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { nl } from '../../shared/text/nl.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { typistAt } from './support/fill-in.ts';
import { launchDemo } from './support/launch.ts';
import { filedMeanwhile, markedFamily, marks, number, other, words } from './support/marked-family.ts';
import { describeInBrowser } from './support/needs.ts';
import { found, notForFamilies } from './support/not-for-families.ts';
import { toolbarOf, whatShows } from './support/what-shows.ts';

const patience = { timeout: 60_000 };

/** The part of the extension's world that is used in the service worker. */
declare const self: {
  chrome: {
    storage: {
      local: {
        get(all: null): Promise<Record<string, unknown>>;
        set(values: object): Promise<void>;
      };
      session: { get(all: null): Promise<Record<string, unknown>> };
    };
    tabs: { query(filter: object): Promise<{ id?: number; active?: boolean }[]> };
  };
};

describeInBrowser('while a family looks along', () => {
  let system: RunningCaseSystem;
  let api: TestApi;
  let profile: string;
  let desk: BrowserWithExtension;
  let colleague: BrowserWithExtension;
  let page: Page;
  let panel: Page;

  const forbidden = [
    ...notForFamilies(Object.values(words)),
    ...Object.values(marks).map((mark) => mark.toLowerCase()),
    number,
    other,
  ];
  const extensionPage = (path: string) => `chrome-extension://${desk.extensionId}/${path}`;
  const goTo = (address: string) => page.goto(`${system.url}/#/zaken/${address}`);
  const seesPlan = () => panel.getByRole('heading', { name: words.goal }).waitFor(patience);
  const saysAll = async () => found(await whatShows(panel), forbidden);
  const seesSaid = (said: readonly string[]) =>
    expect.poll(saysAll, patience).toEqual(expect.arrayContaining(said.map((text) => text.toLowerCase())));
  const kept = (area: 'local' | 'session') =>
    desk.serviceWorker.evaluate((name) => self.chrome.storage[name].get(null), area);
  const outboxStatuses = async () =>
    Object.entries(await kept('local'))
      .filter(([key]) => key.startsWith('outbox:'))
      .map(([, record]) => (record as { status: string }).status);

  /** Nothing on any page of the extension that is open, and nothing on its button. */
  async function seeNothing(after: string): Promise<void> {
    const pages = desk.context.pages().filter((one) => one.url().startsWith(extensionPage('')));
    expect(pages.length, after).toBeGreaterThan(0);
    for (const one of pages)
      expect(found(await whatShows(one), forbidden), `${after}: ${one.url()}`).toEqual([]);
    const { badges, titles } = await toolbarOf(desk.serviceWorker);
    expect(new Set(badges), after).toEqual(new Set(['']));
    for (const title of titles) expect(['Doelspoor openen', 'Open Doelspoor'], after).toContain(title);
  }

  async function sit(): Promise<void> {
    page = await desk.context.newPage();
    await goTo(number);
    panel = await desk.openPanel(page);
  }
  async function share(): Promise<void> {
    await panel.getByRole('button', { name: 'Meekijken', exact: true }).click();
    await panel.getByRole('checkbox', { name: 'ouder of verzorger 2' }).check();
    await panel.getByRole('button', { name: 'Meekijken starten' }).click();
    await seesPlan();
  }
  async function leave(): Promise<void> {
    await panel.getByRole('button', { name: 'Stoppen met meekijken' }).click();
    await panel.getByRole('button', { name: 'Ja, stoppen' }).click();
  }

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'doelspoor-profile-'));
    system = await startExampleCaseSystem();
    [desk, colleague] = await Promise.all([launchDemo({ profile }), launchDemo()]);
    api = await startTestApi(desk);
    await api.file(markedFamily());
    await sit();
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await panel.getByText(words.goal).first().waitFor(patience);
  });
  afterAll(async () => {
    await colleague?.close();
    await desk?.close();
    await api?.stop();
    await system?.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it(`there is something to hide: of ${forbidden.length} words and sentences, many are found before`, async () => {
    await seesSaid(['veiligheid', 'aan de beurt', marks.safetyGoal, marks.onlyFirst, number]);
    await goTo(other);
    await goTo(number);
    await expect.poll(async () => (await toolbarOf(desk.serviceWorker)).badges.join(''), patience).toBe('1');
    expect((await saysAll()).length).toBeGreaterThan(25);
    await panel.getByRole('button', { name: 'Meer', exact: true }).click();
    await panel.getByRole('button', { name: nl.amending.record }).click();
    await panel.getByRole('button', { name: nl.amending.back }).waitFor(patience);
    const folded = panel.locator('details:not([open]) > summary');
    await folded.first().waitFor(patience);
    while ((await folded.count()) > 0) await folded.first().click();
    await seesSaid([marks.consult, marks.agreement, marks.items]);
    await panel.reload();
    await panel.getByText(words.goal).first().waitFor(patience);
  });

  it('only their plan shows, once it was said who look along', async () => {
    await panel.getByRole('button', { name: 'Meekijken', exact: true }).click();
    await panel.getByRole('button', { name: 'Meekijken starten' }).click();
    await panel.getByText('Kies wie er meekijken.').waitFor(patience);
    await panel.getByRole('checkbox', { name: 'ouder of verzorger 2' }).check();
    expect(await panel.getByRole('checkbox', { name: marks.safetyGoal }).isChecked()).toBe(false);
    await panel.getByRole('button', { name: 'Meekijken starten' }).click();
    await seesPlan();
    await panel.getByText(words.action).waitFor();
    await expect.poll(() => panel.title(), patience).toBe('Ons plan');
    await expect.poll(async () => (await toolbarOf(desk.serviceWorker)).badges.join(''), patience).toBe('');
    await seeNothing('begun');
  });

  it('nothing else shows when other cases come on the screen, or several, or none', async () => {
    await goTo(other);
    await seesPlan();
    await seeNothing('another case');
    await page.goto(system.url);
    await seeNothing('a list of cases');
    const second = await desk.context.newPage();
    await second.goto(`${system.url}/#/zaken/${other}`);
    await seeNothing('another tab');
    await second.close();
    await goTo(number);
    await seesPlan();
    await seeNothing('the case itself');
  });

  it('nothing of what a colleague files meanwhile about safety, although the plan is renewed', async () => {
    await api.file(filedMeanwhile());
    await panel.reload();
    await panel.getByRole('heading', { name: words.later }).waitFor(patience);
    await seeNothing('entries of a colleague');
  });

  it('nothing on any page of the extension, whichever is opened', async () => {
    const pages = (await readdir(inject('extensionPath'))).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const path of pages) {
      const opened = await desk.context.newPage();
      await opened.goto(extensionPage(path));
      await opened.getByRole('heading', { level: 1 }).waitFor(patience);
      await expect.poll(() => opened.title(), patience).toBe('Ons plan');
      await seeNothing(path);
      await opened.close();
    }
  });

  it('nothing of the overview of a week, nor in another language', async () => {
    await desk.serviceWorker.evaluate(() => self.chrome.storage.local.set({ week: {} }));
    await panel.reload();
    await seesPlan();
    await seeNothing('a new week');
    await desk.serviceWorker.evaluate(() => self.chrome.storage.local.set({ settings: { language: 'en' } }));
    await panel.getByRole('heading', { name: 'Our plan' }).waitFor(patience);
    await seeNothing('English');
    await desk.serviceWorker.evaluate(() => self.chrome.storage.local.set({ settings: { language: 'nl' } }));
    await panel.getByRole('heading', { name: 'Ons plan' }).waitFor(patience);
  });

  it('nothing of what the organisation sets anew', async () => {
    const { organisation } = await kept('local');
    await desk.serviceWorker.evaluate((changed) => self.chrome.storage.local.set({ organisation: changed }), {
      ...(organisation as object),
      prompts: { off: [], quietDays: 1, cooldownDays: 0, perDay: 50 },
    });
    await goTo(other);
    await goTo(number);
    await seeNothing('other settings');
  });

  it('nothing of a colleague who asks to be let in', async () => {
    const hers = await colleague.context.newPage();
    await hers.goto(`chrome-extension://${colleague.extensionId}/sidepanel.html`);
    await signIn(hers, { name: 'Ilias', recoveryCode: null });
    await hers.getByRole('list', { name: 'Jouw zes woorden' }).waitFor(patience);
    await panel.reload();
    await seesPlan();
    await seeNothing('a request for keys');
  });

  it('nothing of what waits, was refused or is in conflict', async () => {
    await leave();
    await panel.getByRole('button', { name: '+ Doel', exact: true }).waitFor(patience);
    await api.goDown();
    await typistAt(panel).addChecklist();
    await panel.getByText('1 wacht op verbinding').waitFor(patience);
    await share();
    await seeNothing('an entry that waits');
    const codes = ['conflict', 'invalid-input'] as const;
    await desk.context.route(`${api.url}/api/entries`, async (route) => {
      const { entries } = route.request().postDataJSON() as { entries: { id: string }[] };
      const results = entries.map(({ id }, at) => ({
        id,
        outcome: 'refused',
        code: codes[at % codes.length],
        fields: [],
      }));
      await route.fulfill({ json: { results, cases: [], feedback: [] } });
    });
    await api.comeBack();
    await expect.poll(outboxStatuses, patience).toContain('conflict');
    await seeNothing('an entry in conflict');
    await desk.context.unroute(`${api.url}/api/entries`);
  });

  it('nothing when the service worker is killed and comes back', async () => {
    await desk.stopServiceWorker();
    await goTo(other);
    await goTo(number);
    await seesPlan();
    await seeNothing('a new service worker');
  });

  it('nothing when the session ends: what stands there stays, and after a reload less', async () => {
    await api.db().prepare('update session set expires_at = 0').run();
    await goTo('2026-01655');
    await expect.poll(async () => 'session' in (await kept('session')), patience).toBe(false);
    await seesPlan();
    await seeNothing('no session');
    await panel.reload();
    await panel.getByText('Jullie plan is nu niet te zien.').waitFor(patience);
    await seeNothing('no session and reloaded');
  });

  it('nothing when the panel is closed, and nothing when the browser starts again', async () => {
    await panel.close();
    panel = await desk.openPanel(page);
    await panel.getByRole('heading', { name: 'Ons plan' }).waitFor(patience);
    await seeNothing('opened again');
    await desk.close();
    desk = await launchDemo({ profile });
    await sit();
    await panel.getByRole('heading', { name: 'Ons plan' }).waitFor(patience);
    await seeNothing('another day');
  });

  it('and when it is over, the same search finds all that came meanwhile', async () => {
    await leave();
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await panel.getByText(words.goal).first().waitFor(patience);
    await seesSaid(['veiligheid', marks.laterGoal, 'vraagt aandacht', 'wil een apparaat gebruiken', number]);
    expect((await saysAll()).length).toBeGreaterThan(25);
    await expect
      .poll(async () => (await toolbarOf(desk.serviceWorker)).badges.join(''), patience)
      .toContain('!');
  });
});
