import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { typistAt } from './support/fill-in.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';

/** The part of the extension's world that is used in its service worker. */
declare const self: {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number }[]> };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
};

const patience = { timeout: 30_000 };
const address = (number: string) => `/#/zaken/${number}`;

describeInBrowser('the panel beside the work', () => {
  let system: RunningCaseSystem;
  let api: TestApi;
  let desk: BrowserWithExtension;
  let colleague: BrowserWithExtension;
  let page: Page;
  let panel: Page;

  const badge = () =>
    desk.serviceWorker.evaluate(async () => {
      const [tab] = await self.chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? null : self.chrome.action.getBadgeText({ tabId: tab.id });
    });

  beforeAll(async () => {
    system = await startExampleCaseSystem();
    [desk, colleague] = await Promise.all([launchDemo(), launchDemo()]);
    api = await startTestApi(desk);
    page = await desk.context.newPage();
    await page.goto(system.url + address('2026-01842'));
    panel = await desk.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await typistAt(panel).startCase();
  }, 120_000);
  afterAll(async () => {
    await colleague?.close();
    await desk?.close();
    await api?.stop();
    await system?.stop();
  });

  it('keeps what was typed when the panel is closed', async () => {
    await panel.getByRole('button', { name: '+ Doel', exact: true }).click();
    await panel.getByLabel('Wat willen jullie bereiken?').fill('Elke week iets leuks');
    await panel.getByText('Concept bewaard').waitFor(patience);
    await panel.close();
    panel = await desk.openPanel(page);
    await panel.getByRole('button', { name: /^Verder gaan: .*Doel/ }).click();
    await expect
      .poll(() => panel.getByLabel('Wat willen jullie bereiken?').inputValue(), patience)
      .toBe('Elke week iets leuks');
  });

  it('follows the tab in front, and keeps what was typed for the other', async () => {
    const other = await desk.context.newPage();
    await other.goto(system.url + address('2026-01867'));
    await panel.getByRole('heading', { name: 'Zaak 2026-01867' }).waitFor(patience);
    await page.bringToFront();
    await expect
      .poll(() => panel.getByLabel('Wat willen jullie bereiken?').inputValue(), patience)
      .toBe('Elke week iets leuks');
    await panel.getByRole('button', { name: 'Terug' }).click();
    await other.close();
  });

  it('says on the toolbar that one thing is put forward in the case of the tab, until it is put off', async () => {
    await api.file([openedCase('2026-01655', addDays(dayOfInstant(Date.now()), -50))]);
    await page.goto(system.url + address('2026-01655'));
    await panel.getByRole('heading', { name: 'Zaak 2026-01655' }).waitFor(patience);
    await expect.poll(badge, patience).toBe('1');
    await panel.getByRole('button', { name: 'Later' }).click();
    await panel.getByRole('button', { name: /^Volgende week/ }).click();
    await expect.poll(badge, patience).toBe('');
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(badge, patience).toBe('1');
    await page.goto(system.url + address('2026-01701'));
    await panel.getByRole('heading', { name: 'Zaak 2026-01701' }).waitFor(patience);
    await expect.poll(badge, patience).toBe('');
    await page.goto(system.url + address('2026-01842'));
    await panel.getByRole('heading', { name: 'Zaak 2026-01842' }).waitFor(patience);
  });

  it('lets a colleague judge safety without seeing what the first one found', async () => {
    await panel.getByRole('button', { name: '+ Veiligheid' }).click();
    await panel.getByRole('radio', { name: 'signaal of incident' }).check();
    await panel.getByRole('button', { name: /^Verder/ }).click();
    await panel.getByText(/^stap 2 van/).waitFor(patience);
    await panel.getByRole('button', { name: /^Verder/ }).click();
    await panel.getByText(/^stap 3 van/).waitFor(patience);
    await panel.getByRole('radio', { name: 'onveilig' }).first().check();
    await panel.getByRole('button', { name: /^Veiligheid opslaan/ }).click();
    await panel.getByText('Alles opgeslagen').waitFor(patience);

    const hers = await colleague.context.newPage();
    await hers.goto(system.url + address('2026-01842'));
    const second = await colleague.openPanel(hers);
    await signIn(second, { name: 'Ilias', recoveryCode: await api.recoveryCode('overvecht') });
    await second.getByRole('button', { name: 'Eigen oordeel toevoegen' }).waitFor(patience);
    expect(await second.locator('main').innerText()).not.toContain('onveilig');

    await second.getByRole('button', { name: 'Eigen oordeel toevoegen' }).click();
    await second.getByRole('radio', { name: 'signaal of incident' }).check();
    await second.getByRole('button', { name: /^Verder/ }).click();
    await second.getByText(/^stap 2 van/).waitFor(patience);
    await second.getByRole('button', { name: /^Verder/ }).click();
    await second.getByText(/^stap 3 van/).waitFor(patience);
    expect(await second.getByRole('radio', { checked: true }).count()).toBe(0);
    await second.getByRole('radio', { name: 'zorgen' }).first().check();
    await second.getByRole('button', { name: /^Veiligheid opslaan/ }).click();
    await second.getByText('De beoordelaars verschillen.').waitFor(patience);

    const { results } = await api
      .db()
      .prepare(
        `select answers ->> 'assessment' as assessment, count(distinct author_id) as assessors
         from entry where form = 'safety-checklist' group by 1 order by 2 desc`,
      )
      .all<{ assessors: number }>();
    expect(results.map(({ assessors }) => assessors)).toEqual([2]);
  });
});
