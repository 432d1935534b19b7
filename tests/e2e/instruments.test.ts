import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { homeInView, homeInViewJson } from '../instruments/home-in-view.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { type AtPortal, launchBrowser, openPortal, seeNarrow, signInAtPortal } from './support/portal.ts';
import { takeScreenshots } from './support/screenshots.ts';

/** What the documentation shows. */
const pictured = new Set(['judgements', 'own-checklist']);

const number = '2026-07001';
const todayOn = dayOfInstant(Date.now());
const opened = openedCase(number, addDays(todayOn, -20));
const household = {
  ...opened,
  answers: { ...opened.answers, children: [{ ageBand: '0-3' }, { ageBand: '12-15' }] },
};

describeInBrowser('a checklist of the organisation', () => {
  let api: TestApi;
  let plain: Browser;
  let joost: AtPortal;
  let browsers: BrowserWithExtension[] = [];
  let noor: Page;
  let ilias: Page;
  let folder: string;

  const atPortal = (name: string | RegExp) => joost.page.getByRole('button', { name });
  const published = () => joost.page.getByText('Opgeslagen.', { exact: true }).waitFor();

  async function sitDown(name: string): Promise<Page> {
    const browser = await launchDemo();
    browsers = [...browsers, browser];
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name, recoveryCode: await api.recoveryCode('overvecht') });
    await openCase(panel);
    return panel;
  }

  async function openCase(panel: Page): Promise<void> {
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  }

  /** Accessible light and dark; nothing sticks out at the width of a page at 400%. */
  async function seeScreen(panel: Page, name: string): Promise<void> {
    await seeAccessible(panel);
    if (pictured.has(name)) {
      await panel.setViewportSize({ width: 360, height: 1080 });
      await takeScreenshots(panel, name);
    }
    await panel.setViewportSize({ width: 320, height: 740 });
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} at 320 px`).toBeLessThanOrEqual(0);
    await panel.setViewportSize({ width: 360, height: 740 });
  }

  /** The innermost group of answers under a question. */
  const questionOf = (panel: Page, question: string | RegExp) =>
    panel
      .locator('fieldset')
      .filter({ has: panel.locator('legend', { hasText: question }) })
      .last();
  const answer = (panel: Page, question: string | RegExp, said: string) =>
    questionOf(panel, question)
      .locator('label')
      .filter({ hasText: new RegExp(`^${said}$`) })
      .click();
  const goOn = (panel: Page) => panel.getByRole('button', { name: 'Verder' }).click();

  beforeAll(async () => {
    const first = await launchDemo();
    browsers = [first];
    api = await startTestApi(first);
    await api.file([household]);
    plain = await launchBrowser();
    joost = await openPortal(plain, api.url);
    folder = await mkdtemp(join(tmpdir(), 'doelspoor-instruments-'));
  }, 180_000);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await plain?.close();
    await api?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('is refused with a weight, and told why and where', async () => {
    await joost.open('instruments');
    await signInAtPortal(joost, 'Joost');
    const withWeight = homeInViewJson.replace('"code": "goed",', '"code": "goed", "weight": 2,');
    await joost.page.getByLabel('Plak hier de JSON').fill(withWeight);
    await joost.page
      .getByText('items.1.options.0: “weight” kan niet: Doelspoor rekent geen score of gewicht uit')
      .waitFor();
    expect(await atPortal('Aan de lijst toevoegen').count()).toBe(0);
  });

  it('is loaded from a file and tried out as the form it will be', async () => {
    const file = join(folder, 'checklist.json');
    await writeFile(file, homeInViewJson);
    await joost.page.getByLabel('Of kies een bestand').setInputFiles(file);
    await joost.page.getByText('Dit klopt. Zo ziet het eruit:').waitFor();
    await joost.page.getByText('het kan zo blijven → veilig').waitFor();
    await atPortal('Thuis in beeld proef invullen').click();
    const form = joost.page.getByRole('form', { name: 'Veiligheid' });
    await answer(joost.page, 'Aanleiding', 'start');
    await form.getByRole('button', { name: 'Verder' }).click();
    await form.getByRole('heading', { name: 'Wat er nu speelt' }).waitFor();
    await seeAccessible(joost.page);
    await seeNarrow(joost.page);
    await takeScreenshots(joost.page, 'portal-checklist');
    await form.getByRole('button', { name: 'Verder' }).click();
    await form.getByRole('button', { name: 'Verder' }).click();
    await form.getByText('Nog niet compleet').waitFor();
    await answer(joost.page, 'Wat is jullie beeld van nu?', 'we blijven opletten');
    await form.getByRole('button', { name: 'Verder' }).click();
    expect(await form.getByText('Hoe veilig is het nu?').count()).toBe(0);
    await form.getByRole('button', { name: 'Veiligheid opslaan' }).click();
    await joost.page.getByText('De conclusie zou zijn: nu zorgen.').waitFor();
    expect(joost.refused).toEqual([]);
  });

  it('is published, and a next version stands beside it with what differs', async () => {
    await atPortal('Aan de lijst toevoegen').click();
    await joost.page.getByText('nog niet gepubliceerd').waitFor();
    await atPortal('Publiceren').click();
    await published();
    const card = joost.page.getByRole('listitem').filter({ hasText: 'Thuis in beeld, versie 1' });
    await card.getByText('in gebruik').waitFor();
    const [quarrel, ...items] = homeInView.items;
    const second = { ...homeInView, version: 2, items: [{ ...quarrel, required: true }, ...items] };
    await joost.page.getByLabel('Plak hier de JSON').fill(JSON.stringify(second));
    await atPortal('Aan de lijst toevoegen').click();
    await joost.page.getByText('Vergelijk met versie 1').click();
    const changed = joost.page.getByRole('row').filter({ hasText: 'gewijzigd' });
    expect(await changed.count()).toBe(1);
    expect(await changed.innerText()).toContain('verplicht');
    await seeAccessible(joost.page);
    await seeNarrow(joost.page);
    await atPortal('Publiceren').click();
    await published();
    const older = joost.page.getByRole('listitem').filter({ hasText: 'Thuis in beeld, versie 1' });
    await older.getByText('niet aangeboden').waitFor();
    expect(await atPortal(/^Thuis in beeld, versie \d weghalen$/).count()).toBe(0);
  });

  it('is filled in by a practitioner, by keyboard, and its own answer is the conclusion', async () => {
    noor = await sitDown('Noor');
    await noor.getByRole('button', { name: '+ Veiligheid' }).click();
    await noor.getByLabel('Checklist').selectOption({ label: 'Thuis in beeld' });
    await answer(noor, 'Aanleiding', 'start');
    await goOn(noor);
    await noor.getByRole('heading', { name: 'Wat er nu speelt' }).waitFor();
    // Nothing is answered beforehand.
    expect(await noor.locator('input:checked').count()).toBe(0);
    await noor.keyboard.press('j');
    await noor.keyboard.press('2');
    const second = questionOf(noor, /Hoe slaapt dit kind\?.*kind 2/);
    await second.getByRole('button', { name: 'onbekend, uitvragen' }).click();
    await answer(noor, 'Wie springt er bij?', 'familie');
    await answer(noor, /Hoeveel nachten/, '5');
    await seeScreen(noor, 'own-checklist');
    await goOn(noor);
    await noor.getByRole('heading', { name: 'Alles bij elkaar' }).waitFor();
    await noor.keyboard.press('2');
    await noor.keyboard.press('1');
    await goOn(noor);
    expect(await noor.getByText('Hoe veilig is het nu?').count()).toBe(0);
    await noor.getByRole('button', { name: 'Veiligheid opslaan' }).click();
    await noor.getByText('zorgen', { exact: true }).waitFor();
    await noor.getByText('Nog uitvragen').click();
    await noor.getByText('Hoe slaapt dit kind? · kind 2').waitFor();
    await noor.getByText('Alles opgeslagen').waitFor();
    await seeScreen(noor, 'still-to-ask');
    const { results } = await api
      .db()
      .prepare(
        "SELECT kind, verdict FROM milestone WHERE kind IN ('first-safety-check', 'safety-goal') ORDER BY kind",
      )
      .all();
    expect(results).toEqual([
      { kind: 'first-safety-check', verdict: 'met' },
      { kind: 'safety-goal', verdict: 'unmet' },
    ]);
  });

  it('is judged by a second assessor who sees nothing of the first', async () => {
    ilias = await sitDown('Ilias');
    await ilias.getByText('Geef eerst je eigen oordeel, dan zie je dat van je collega.').waitFor();
    await ilias.getByText('Meldcode doorlopen').waitFor();
    const page = await ilias.locator('body').innerText();
    expect(page).not.toMatch(/zorgen|onveilig|Nog uitvragen|Doel voor veiligheid|Oordelen naast elkaar/);
    await seeScreen(ilias, 'awaited-judgement');
    await ilias.getByRole('button', { name: 'Eigen oordeel toevoegen' }).click();
    await goOn(ilias);
    expect(await ilias.locator('input:checked').count()).toBe(0);
    await ilias.keyboard.press('n');
    await goOn(ilias);
    await ilias.getByRole('heading', { name: 'Alles bij elkaar' }).waitFor();
    await ilias.keyboard.press('1');
    await goOn(ilias);
    await ilias.getByRole('button', { name: 'Veiligheid opslaan' }).click();
    await ilias.getByText('Oordelen naast elkaar').waitFor();
    await ilias.getByText('De beoordelaars verschillen.').waitFor();
  });

  it('shows both what differs, and takes up what they conclude together', async () => {
    await ilias.getByText('Oordelen naast elkaar').click();
    const points = ilias.locator('.doelspoor-points').first().locator('> li');
    await points.first().waitFor();
    expect(await points.first().innerText()).toMatch(
      /Hoe veilig is het nu\?\s+Collega\s+zorgen\s+Jij\s+veilig/,
    );
    expect(await ilias.getByText('zag eerst het andere oordeel').count()).toBe(0);
    await seeScreen(ilias, 'judgements');
    await ilias.getByRole('button', { name: 'Samen concluderen' }).click();
    await ilias.getByRole('form', { name: 'Gezamenlijke conclusie' }).waitFor();
    await answer(ilias, 'Hoe veilig is het nu, vinden jullie samen?', 'veilig');
    await ilias
      .getByLabel('Waar verschilden jullie, en wat maakte het verschil?')
      .fill('De ruzies zijn voorbij.');
    await seeScreen(ilias, 'joint-conclusion');
    await ilias.getByRole('button', { name: 'Gezamenlijke conclusie opslaan' }).click();
    await ilias.getByText('samen geconcludeerd').waitFor();
    await ilias.getByText('Alles opgeslagen').waitFor();

    await noor.reload();
    await openCase(noor);
    await noor.getByText('samen geconcludeerd').waitFor();
    await noor.getByText('Oordelen naast elkaar').click();
    await noor.getByText('De ruzies zijn voorbij.').waitFor();
    await noor.getByText(/^Op \d punten verschillen jullie$/).waitFor();
    const { results } = await api
      .db()
      .prepare("SELECT kind, verdict FROM milestone WHERE kind LIKE 'safety-%' OR kind = 'second-assessor'")
      .all();
    expect(results).toEqual([{ kind: 'second-assessor', verdict: 'met' }]);
  });

  it('helps through the reporting code without keeping or sending anything', async () => {
    const before = await noor.evaluate(() => performance.getEntriesByType('resource').length);
    await noor.getByText('Meldcode doorlopen').click();
    await answer(noor, /Meldcode 1/, 'ja');
    await answer(noor, /Meldcode 2/, 'ja');
    await noor.getByText(/0800-2000.*Bel 112\./).waitFor();
    await seeScreen(noor, 'reporting-code');
    expect(await noor.evaluate(() => performance.getEntriesByType('resource').length)).toBe(before);
    await noor.reload();
    await openCase(noor);
    await noor.getByText('Meldcode doorlopen').click();
    await noor.getByText(/Hiervan wordt niets bewaard/).waitFor();
    expect(await noor.locator('input:checked').count()).toBe(0);
  });
});
