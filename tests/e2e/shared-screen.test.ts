import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { caseWithPlan } from './support/family-case.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

const patience = { timeout: 60_000 };
const number = '2026-01842';
const eating = 'Drie keer per week samen eten';
const school = 'Tom gaat elke dag naar school';

/** The part of the extension's world that is used in the service worker. */
declare const self: {
  chrome: {
    commands: {
      getAll(): Promise<{ name?: string; shortcut?: string }[]>;
      onCommand: { dispatch(name: string): void };
    };
  };
};

/** The panel as a page of its own, at the width of a side panel: so that it can be made narrow, light and dark. */
describeInBrowser('the shared screen', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const seeScreen = (screen: Page = panel) => seeFits(screen);
  const scoresOf = (who: string) => panel.getByRole('radiogroup', { name: `Cijfer van ${who}` }).first();
  const openCase = async () => {
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  };

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file(caseWithPlan(number, [eating, school]));
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await openCase();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('asks once with whom, by keyboard alone', async () => {
    await panel.getByRole('button', { name: 'Meekijken', exact: true }).press('Enter');
    await panel.getByRole('heading', { name: 'Samen kijken' }).waitFor();
    await seeScreen();
    await panel.getByRole('checkbox', { name: 'ouder of verzorger 1' }).press(' ');
    await panel.getByRole('checkbox', { name: 'kind of jongere' }).press(' ');
    await panel.getByRole('button', { name: 'Meekijken starten' }).press('Enter');
    await panel.getByRole('heading', { name: eating }).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await seeScreen();
  });

  it('has the scores of those who look along, and takes new ones by click and by key', async () => {
    expect(await panel.getByRole('radiogroup', { name: 'Cijfer van ouder of verzorger 2' }).count()).toBe(0);
    await scoresOf('ouder of verzorger 1').getByRole('radio', { name: '6' }).check();
    await panel.getByText('Bewaard.').waitFor(patience);
    const youth = scoresOf('kind of jongere');
    await youth.getByRole('radio', { name: '0', exact: true }).focus();
    await panel.keyboard.press('1');
    await panel.keyboard.press('0');
    await expect.poll(() => youth.getByRole('radio', { name: '10' }).isChecked(), patience).toBe(true);
    await youth.getByRole('radio', { name: '10' }).press('ArrowLeft');
    await expect.poll(() => youth.getByRole('radio', { name: '9' }).isChecked(), patience).toBe(true);
    await panel
      .getByRole('checkbox', { name: /^Gedaan: Weekmenu/ })
      .first()
      .check();
    await panel.getByText('Bewaard.').waitFor(patience);
    await seeScreen();
    const height = await panel.evaluate(() => document.documentElement.scrollHeight);
    await panel.setViewportSize({ width: 360, height });
    await takeScreenshots(panel, 'shared-screen');
    await panel.setViewportSize({ width: 360, height: 740 });
  });

  it('shows the same on a big screen', async () => {
    const [big] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Groot scherm' }).click(),
    ]);
    await big.setViewportSize({ width: 1600, height: 900 });
    const first = big.getByRole('radiogroup', { name: 'Cijfer van ouder of verzorger 1' }).first();
    await expect.poll(() => first.getByRole('radio', { name: '6' }).isChecked(), patience).toBe(true);
    await seeScreen(big);
    await takeScreenshots(big, 'shared-screen-big');
    await big
      .getByRole('radiogroup', { name: 'Cijfer van ouder of verzorger 1' })
      .nth(1)
      .getByRole('radio', { name: '3' })
      .check();
    await big.getByText('Bewaard.').waitFor(patience);
    await expect
      .poll(
        () =>
          panel
            .getByRole('radiogroup', { name: 'Cijfer van ouder of verzorger 1' })
            .nth(1)
            .getByRole('radio', { name: '3' })
            .isChecked(),
        patience,
      )
      .toBe(true);
    await big.close();
  });

  it('prints for those who look along', async () => {
    const [sheet] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Afdrukken voor thuis' }).click(),
    ]);
    const article = sheet.getByRole('article');
    await article.getByText(school).waitFor(patience);
    expect(await article.innerText()).not.toContain('ouder of verzorger 2');
    expect(await sheet.getByText('Voor wie is dit blad?').count()).toBe(0);
    await seeScreen(sheet);
    await sheet.close();
  });

  it('is left in two steps, of which a slip takes neither', async () => {
    await panel.keyboard.press('Escape');
    await panel.getByRole('heading', { name: eating }).waitFor();
    await panel.getByRole('button', { name: 'Stoppen met meekijken' }).press('Enter');
    await seeScreen();
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Stoppen met meekijken' }).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Stoppen met meekijken');
    await panel.getByRole('button', { name: 'Stoppen met meekijken' }).press('Enter');
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Ja, stoppen' }).click();
    await panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  });

  it('filed nothing, and the evaluation goes on where the family stopped', async () => {
    const { results } = await api.db().prepare("select form from entry where form = 'evaluation'").all();
    expect(results).toEqual([]);
    await panel.getByRole('button', { name: /^Verder gaan: .*Evaluatie/ }).click();
    await panel.getByRole('form').waitFor();
    for (const who of ['kind of jongere', 'ouder/verzorger 1']) {
      expect(await panel.getByRole('checkbox', { name: who, exact: true }).isChecked(), who).toBe(true);
    }
    await panel.getByRole('button', { name: /^(Verder|Naar doel 1)/ }).click();
    await panel.getByText(/^stap 2 van/).waitFor();
    expect(await panel.getByRole('radio', { name: '6', exact: true, checked: true }).count()).toBe(1);
    expect(await panel.getByRole('radio', { name: '9', exact: true, checked: true }).count()).toBe(1);
    expect(await panel.getByRole('checkbox', { name: /Weekmenu/ }).isChecked()).toBe(true);
    await panel.getByRole('button', { name: 'Terug' }).click();
  });

  it('can be switched on by one key, and then asks those who sit there', async () => {
    const commands = await browser.serviceWorker.evaluate(() => self.chrome.commands.getAll());
    expect(commands.find(({ name }) => name === 'share-screen')?.shortcut).toBe('Alt+Shift+M');
    await browser.serviceWorker.evaluate(() => self.chrome.commands.onCommand.dispatch('share-screen'));
    await panel.getByText('Wie kijken er mee?').waitFor(patience);
    expect(await panel.getByText(eating).count()).toBe(0);
    await seeScreen();
    await panel.getByRole('checkbox', { name: 'kind of jongere' }).check();
    await panel.getByRole('button', { name: 'Laat het plan zien' }).click();
    await panel.getByRole('heading', { name: eating }).waitFor(patience);
  });
});
