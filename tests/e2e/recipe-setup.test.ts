import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signInAtProvider } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { launchDemo } from './support/launch.ts';
import { describeBesideRedmine, describeInBrowser } from './support/needs.ts';
import { type AtPortal, launchBrowser, openPortal, seeNarrow, signInAtPortal } from './support/portal.ts';
import { knowNoSystems, seeNoPicker, seePicker, tabTo, tabToPlace } from './support/recipe-setup.ts';
import { type Redmine, startRedmine } from './support/redmine.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';
import { watchTabs } from './support/tab-views.ts';

const optionsOf = ({ extensionId }: BrowserWithExtension) => `chrome-extension://${extensionId}/options.html`;

/** Signs in on the panel, in a tab. */
async function comeIn({ extensionId }: BrowserWithExtension, page: Page, name: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await signInAtProvider(page, name);
  await page.getByRole('button', { name: /^Inloggen bij / }).waitFor({ state: 'detached' });
}

describeInBrowser('a case system that nobody knows', () => {
  let system: RunningCaseSystem;
  let browser: BrowserWithExtension;
  let colleague: BrowserWithExtension | undefined;
  let plain: Browser | undefined;
  let portal: AtPortal;
  let api: TestApi;
  let page: Page;
  let options: Page;
  let files: string;
  let tabs: Awaited<ReturnType<typeof watchTabs>>;

  const caseAt = (number: string) => `${system.url}/#/zaken/${number}`;
  const openCase = async (number: string) => {
    await page.goto(caseAt(number));
    await page.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  };
  const see = (expected: object) =>
    expect.poll(() => tabs.shows(page), { timeout: 30_000 }).toMatchObject(expected);
  /** Nobody looks there, or nothing is found. */
  const seeNothing = () =>
    expect.poll(async () => (await tabs.shows(page))?.kind ?? 'none', { timeout: 30_000 }).toBe('none');
  const found = (number: string) => options.getByText(`Gevonden: ${number}`).waitFor();
  const check = async (number: string) => {
    await openCase(number);
    await options.getByRole('button', { name: 'Controleer de zaak die nu open staat' }).click();
    await found(number);
  };
  const recipe = { kind: 'case', case: { system: 'host-127-0-0-1', number: '2026-01842' } };

  beforeAll(async () => {
    files = await mkdtemp(join(tmpdir(), 'doelspoor-recipes-'));
    system = await startExampleCaseSystem();
    browser = await launchDemo();
    api = await startTestApi(browser);
    await knowNoSystems(api);
    tabs = await watchTabs(browser.serviceWorker);
    page = await browser.context.newPage();
    options = await browser.context.newPage();
    await comeIn(browser, options, 'Noor');
    await options.goto(optionsOf(browser));
    await options.getByText('https://elsewhere.example').first().waitFor();
  });
  afterAll(async () => {
    await plain?.close();
    await colleague?.close();
    await browser?.close();
    await api?.stop();
    await system?.stop();
    if (files) await rm(files, { recursive: true, force: true });
  });

  it('is set up by pointing at a number; the page notices nothing and keeps nothing', async () => {
    await page.addInitScript(() => {
      for (const name of ['click', 'mousedown', 'pointerdown', 'keydown'])
        addEventListener(name, () => document.body.toggleAttribute('data-heard', true));
    });
    await openCase('2026-01842');
    await seeNothing();
    await options.getByRole('button', { name: 'Zaaksysteem instellen' }).click();
    await options.getByRole('textbox', { name: 'Adres van de zaak' }).fill('zaken');
    await options.getByRole('button', { name: 'Zaaknummer aanwijzen' }).click();
    await options.getByText('Dit is geen webadres').waitFor();
    await seeFits(options);
    await options.getByRole('textbox', { name: 'Adres van de zaak' }).fill(page.url());
    await options.getByRole('button', { name: 'Zaaknummer aanwijzen' }).click();
    await seePicker(page);
    await page.keyboard.press('Escape');
    await options.getByText('Er is niets aangewezen.').waitFor();
    await seeNoPicker(page);
    await seeFits(options);
    await options.getByRole('button', { name: 'Opnieuw aanwijzen' }).click();
    await seePicker(page);
    await page.getByRole('tab', { name: 'Dossier' }).click();
    await page.getByRole('heading', { name: 'Zaak 2026-01842' }).click();
    await found('2026-01842');
    await seeNoPicker(page);
    expect(await page.getByRole('tab', { name: 'Overzicht' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('body').getAttribute('data-heard')).toBeNull();
  });

  it('is checked with two more cases, and is then in use on this device', async () => {
    await options.getByRole('button', { name: 'Controleer de zaak die nu open staat' }).click();
    await options.getByText('Deze zaak heb je al.').waitFor();
    await page.goto(`${system.url}/#/zaken`);
    await page.getByRole('heading', { name: 'Mijn zaken' }).waitFor();
    await options.getByRole('button', { name: 'Controleer de zaak die nu open staat' }).click();
    await options.getByText('Op deze pagina is geen zaaknummer gevonden.').waitFor();
    await check('2026-01867');
    await seeFits(options);
    await check('2026-01701');
    await options.getByText('Drie zaken herkend.').waitFor();
    await seeFits(options);
    await takeScreenshots(options, 'recipe-setup');
    const name = options.getByRole('textbox', { name: 'Hoe heet dit zaaksysteem?' });
    await name.fill('Zaken van mw. 123456782');
    await options.getByRole('button', { name: 'Gebruiken op dit apparaat' }).click();
    await options.getByText('Geef een naam van hoogstens').waitFor();
    await name.fill('Zaken van Aa');
    await name.press('Enter');
    await options.getByText('Zaken van Aa wordt nu herkend').waitFor();
    await openCase('2026-01842');
    await see(recipe);
    await page.goto(`${system.url}/#/agenda`);
    await seeNothing();
    await options.reload();
    await options.getByText('Werkte voor het laatst op').waitFor();
    await seeFits(options);
  });

  it('is tried on saved pages, which run nothing', async () => {
    await openCase('2026-01655');
    const html = (await page.content()).replace('</body>', '<img src="x" onerror="alert(1)"></body>');
    const saved = `<!-- saved from url=(0000)${page.url()} -->\n${html}`;
    await writeFile(join(files, 'zaak.html'), saved);
    await writeFile(join(files, 'anders.html'), '<h1>Mijn zaken</h1>');
    await options.getByText('Proberen met bewaarde pagina’s').click();
    await options
      .getByLabel('Bestanden')
      .setInputFiles([join(files, 'zaak.html'), join(files, 'anders.html')]);
    await options.getByText('✓ Zaak 2026-01655').waitFor();
    await options.getByLabel('Adres van anders.html').fill(`${system.url}/#/zaken`);
    await options.getByText('– Geen zaak').waitFor();
    await options.getByLabel('Adres van anders.html').fill(caseAt('2026-01655'));
    await options.getByText('het nummer staat niet op de pagina').waitFor();
    await seeFits(options);
  });

  it('goes into a file and comes out of it again', async () => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Zaken van Aa opslaan als bestand' }).click(),
    ]);
    const file = join(files, download.suggestedFilename());
    await download.saveAs(file);
    const text = await readFile(file, 'utf8');
    expect(Recipe.parse(JSON.parse(text))).toMatchObject({ id: 'host-127-0-0-1', version: 1 });
    expect(text).not.toMatch(/2026-01842|2026-01867|2026-01701|Samen eten/u);
    await options.getByRole('button', { name: 'Zaken van Aa weghalen' }).click();
    await options.getByRole('button', { name: 'Ja, weghalen' }).click();
    await openCase('2026-01842');
    await seeNothing();
    await writeFile(join(files, 'fout.json'), '{"id": 1}');
    await options.getByText('Een instelling overnemen').click();
    await options.getByLabel('Bestand', { exact: true }).setInputFiles(join(files, 'fout.json'));
    await options.getByText('Dit bestand past niet.').waitFor();
    await options.getByLabel('Bestand', { exact: true }).setInputFiles(file);
    await options.getByRole('button', { name: 'Overnemen op dit apparaat' }).click();
    await options.getByText('Zaken van Aa is overgenomen.').waitFor();
    await see(recipe);
  });

  it('is proposed, read in words and published by an administrator, and then holds for a colleague', async () => {
    await options.getByRole('button', { name: 'Zaken van Aa voorstellen' }).click();
    await options.getByText('Voorgesteld.').waitFor();
    plain = await launchBrowser();
    portal = await openPortal(plain, api.url);
    await signInAtPortal(portal, 'Joost');
    await portal.open('recipes');
    const proposed = portal.page.getByRole('region', { name: 'Voorgesteld' });
    await proposed.getByText('Voorgesteld door Noor').waitFor();
    await proposed.getByText('0000-00000').waitFor();
    await proposed.getByText('Proberen met bewaarde pagina’s').click();
    await proposed.getByLabel('Bestanden').setInputFiles(join(files, 'zaak.html'));
    await proposed.getByText('✓ Zaak 2026-01655').waitFor();
    await seeNarrow(portal.page);
    await seeAccessible(portal.page);
    await proposed.getByRole('button', { name: 'Zaken van Aa opnemen in de lijst' }).click();
    await portal.page.getByRole('button', { name: 'Publiceren' }).click();
    await proposed.getByText('Er zijn geen voorstellen.').waitFor();
    // What the saved page would have run.
    expect(new Set(portal.refused)).toEqual(new Set(['script-src-attr inline']));

    colleague = await launchDemo();
    await comeIn(colleague, await colleague.context.newPage(), 'Ilias');
    const beside = await colleague.context.newPage();
    await beside.goto(caseAt('2026-01842'));
    const views = await watchTabs(colleague.serviceWorker);
    await expect.poll(() => views.shows(beside), { timeout: 30_000 }).toEqual(recipe);
  });
});

describeBesideRedmine('Redmine, set up by keyboard alone', () => {
  let redmine: Redmine;
  let browser: BrowserWithExtension;
  let page: Page;
  let options: Page;
  let tabs: Awaited<ReturnType<typeof watchTabs>>;

  beforeAll(async () => {
    [redmine, browser] = await Promise.all([startRedmine(), launchDemo()]);
    tabs = await watchTabs(browser.serviceWorker);
    page = await browser.context.newPage();
    await redmine.logIn(page);
    options = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await redmine?.stop();
  });

  it('is recognised as the same system, better than before', async () => {
    const [first, second, third, fourth] = redmine.issues;
    await page.goto(first.url);
    await options.goto(optionsOf(browser));
    await options.getByRole('button', { name: 'Zaaksysteem instellen' }).waitFor();
    await tabTo(options, 'Zaaksysteem instellen');
    await options.getByRole('textbox', { name: 'Adres van de zaak' }).waitFor();
    await tabTo(options, 'Adres van de zaak', null);
    await options.keyboard.type(page.url());
    await options.keyboard.press('Enter');
    await options.getByRole('button', { name: 'Redmine verbeteren' }).waitFor();
    await tabTo(options, 'Redmine verbeteren');
    await seePicker(page);
    await tabToPlace(page, /#1$/u);
    await page.keyboard.press('Enter');
    await options.getByText('Gevonden: 1').waitFor();
    for (const { url, number } of [second, third]) {
      await page.goto(url);
      await tabTo(options, 'Controleer de zaak die nu open staat');
      await options.getByText(`Gevonden: ${number}`).waitFor();
    }
    await tabTo(options, 'Gebruiken op dit apparaat');
    await options.getByText('Redmine wordt nu herkend').waitFor();
    await page.goto(fourth.url);
    await expect
      .poll(() => tabs.shows(page), { timeout: 30_000 })
      .toEqual({ kind: 'case', case: { system: 'redmine', number: String(fourth.number) } });
    await page.goto(`${redmine.url}/issues`);
    await expect.poll(() => tabs.shows(page), { timeout: 30_000 }).toEqual({ kind: 'none' });
  });
});
