import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { caseWithPlan } from './support/family-case.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';

const ordinary = '2026-01842';
const small = '2026-01655';
const long = '2026-01867';
const goals = [
  'Drie keer per week eten we samen aan tafel, zonder telefoon, ook als papa laat uit zijn werk komt',
  'Tom gaat elke dag naar school en is op tijd',
  'We weten elke maand wat er aan geld binnenkomt en uitgaat, en leggen elke week iets opzij voor later',
  'Sanne slaapt vier nachten in de week in haar eigen bed',
  'We doen elke zondag iets leuks met zijn allen',
];
const longGoals = goals.flatMap((goal) => [
  goal,
  `${goal}. ${'En daar maken we samen tijd voor. '.repeat(5)}`,
]);

describeInBrowser('the sheet that a family takes home', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;
  let sheet: Page;

  async function openPlan(number: string): Promise<void> {
    await panel.reload();
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('button', { name: 'Meekijken' }).waitFor();
    await panel.getByRole('button', { name: 'Meer' }).click();
    [sheet] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Ons plan afdrukken' }).click(),
    ]);
    await sheet.getByRole('article').getByRole('heading', { name: 'Ons plan' }).waitFor();
  }

  /** What the browser makes of it as a PDF. */
  async function print(name: string): Promise<{ pages: number }> {
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    if (process.env.DOELSPOOR_LOOK) {
      const path = `${process.env.DOELSPOOR_LOOK}/${name}.pdf`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, pdf);
    }
    return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
  }

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file([
      ...caseWithPlan(ordinary, goals),
      ...caseWithPlan(small, goals.slice(0, 1)),
      ...caseWithPlan(long, longGoals),
    ]);
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await panel.getByLabel('Zaaknummer').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is one A4 for an ordinary plan, with all of it on it and nothing more', async () => {
    await openPlan(ordinary);
    await sheet.getByText('Sanne slaapt vier nachten').waitFor();
    await sheet.emulateMedia({ media: 'print' });
    const printed = await sheet.locator('body').innerText();
    for (const goal of goals) expect(printed).toContain(goal);
    expect(printed.match(/Oma kookt op woensdag/g)).toHaveLength(goals.length);
    expect(printed).toContain('ouder of verzorger 1: 4');
    expect(printed).toContain('We kijken weer op');
    expect(printed).not.toContain(ordinary);
    expect(printed).not.toContain('Voor wie is dit blad?');
    expect(await sheet.title()).toBe('Ons plan');
    expect(sheet.url()).not.toContain('01842');
    await sheet.emulateMedia({ media: null });
    expect((await print('ordinary')).pages).toBe(1);
    await takeScreenshots(sheet, 'our-plan');
  });

  it('is accessible, also narrow', async () => {
    await seeAccessible(sheet);
    await sheet.setViewportSize({ width: 320, height: 640 });
    await seeAccessible(sheet);
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('is in the language of the family, whatever the practitioner speaks', async () => {
    await sheet.getByRole('radio', { name: 'English' }).check();
    const article = sheet.getByRole('article');
    await article.getByRole('heading', { name: 'Our plan' }).waitFor();
    expect(await article.getAttribute('lang')).toBe('en');
    expect(await article.innerText()).toContain('We look again on');
    await sheet.getByText('Voor wie is dit blad?').waitFor();
    expect((await print('english')).pages).toBe(1);
  });

  it('has the case number only where that was chosen, and the scores of those it is for', async () => {
    const article = sheet.getByRole('article');
    await sheet.getByRole('checkbox', { name: 'Zaaknummer op het blad' }).check();
    expect(await article.innerText()).toContain(`case ${ordinary}`);
    expect(await article.innerText()).toContain('parent or carer 2');
    await sheet.getByRole('checkbox', { name: 'ouder of verzorger 2' }).uncheck();
    expect(await article.innerText()).not.toContain('parent or carer 2');
    await sheet.close();
  });

  it('has room to write on when the plan is small, and is still one page', async () => {
    await openPlan(small);
    await sheet.getByText('Drie keer per week').waitFor();
    expect(await sheet.locator('.doelspoor-plan__line').count()).toBe(6);
    expect((await print('small')).pages).toBe(1);
    await sheet.close();
  });

  it('flows to another page when there is more, and cuts no goal in two', async () => {
    await openPlan(long);
    await sheet.getByText('En daar maken we samen tijd voor').first().waitFor();
    expect((await print('long')).pages).toBeGreaterThan(1);
    const breaks = await sheet
      .locator('.doelspoor-plan__goal')
      .evaluateAll((found) => found.map((goal) => getComputedStyle(goal).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(breaks).toHaveLength(longGoals.length);
    await sheet.close();
  });
});
