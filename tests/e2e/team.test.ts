import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { fillInRecoveryCode, signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { takeScreenshots } from './support/screenshots.ts';

const caseNumber = '2026-09999';
const todayOn = dayOfInstant(Date.now());

/** A case whose six weeks were over exactly 14 days ago: what happened on that day still counts when recorded today. */
const openedOn = addDays(todayOn, -56);
const lastDayOfTerm = addDays(openedOn, 42);

describeInBrowser('a team and its coach', () => {
  let api: TestApi;
  let desk: BrowserWithExtension;
  let coach: BrowserWithExtension;
  let panel: Page;
  let teamPage: Page;

  const openAsExtensionPage = async (browser: BrowserWithExtension, path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    return page;
  };
  const figure = (name: string) => teamPage.getByRole('figure', { name });
  const counts = async () =>
    /(\d+) van de (\d+)/
      .exec(await figure('Doel binnen zes weken').innerText())
      ?.slice(1)
      .map(Number);

  beforeAll(async () => {
    [desk, coach] = await Promise.all([launchDemo(), launchDemo()]);
    api = await startTestApi(desk);
    await api.file(generateHistory({ seed: 'team page', todayOn }));
    await api.file([openedCase(caseNumber, openedOn)]);
    teamPage = await openAsExtensionPage(coach, 'team.html');
    await signIn(teamPage, { name: 'Samir', recoveryCode: null });
    panel = await openAsExtensionPage(desk, 'sidepanel.html');
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
  }, 180_000);
  afterAll(async () => {
    await coach?.close();
    await desk?.close();
    await api?.stop();
  });

  it('reads each measure as a sentence with numbers, interval and what does not count yet', async () => {
    await teamPage.getByRole('heading', { name: 'Buurtteam Overvecht' }).waitFor();
    for (const name of [
      'Doel binnen zes weken',
      'Geplande evaluatie op tijd',
      'Veiligheidschecklist binnen vier weken',
    ]) {
      await expect.poll(() => figure(name).innerText()).toMatch(/\d+ van de \d+ .*%, waarschijnlijk tussen/s);
    }
  });

  it('sees the figure move when a goal of six weeks ago is recorded just in time', async () => {
    const before = await counts();
    await panel.getByLabel('Zaaknummer').fill(caseNumber);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('button', { name: '+ Doel', exact: true }).click();
    await panel.getByRole('button', { name: /^Afgesproken op/ }).click();
    await panel.locator('input[type=date]').first().fill(lastDayOfTerm);
    await panel.getByLabel('Wat willen jullie bereiken?').fill('Elke avond samen de dag doornemen');
    await panel.getByLabel('Leefgebied').selectOption('parenting');
    for (let step = 1; step < 4; step += 1) {
      await panel.getByRole('button', { name: /^Verder/ }).click();
      await panel.getByText(new RegExp(`^stap ${step + 1} van 4`)).waitFor();
    }
    await panel.getByRole('button', { name: /^Doel opslaan/ }).click();
    await panel.getByText(/van de \d+ gezinnen/).waitFor();

    await teamPage.reload();
    const [met, counted] = before ?? [];
    await expect.poll(counts, { timeout: 30_000 }).toEqual([(met ?? 0) + 1, counted]);
  });

  it('finds what is overdue by case number once the keys are there, and nobody by name but among the devices', async () => {
    await fillInRecoveryCode(teamPage, await api.recoveryCode('overvecht'));
    await teamPage
      .getByText(/2026-0\d{4}/)
      .first()
      .waitFor();
    // Devices arrive and change while one looks: their part is left out of what is read, not subtracted from it.
    const text = await teamPage.locator('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('section')]
        .filter((section) => !section.textContent?.includes('Apparaten van het team'))
        .map((section) => section.innerText)
        .join('\n'),
    );
    expect(text).toContain('Doel binnen zes weken');
    for (const name of ['Noor', 'Ilias', 'Jet']) expect(text).not.toContain(name);
    await takeScreenshots(teamPage, 'team');
    await takeScreenshots(teamPage, 'team', [320]);
  });

  it('is accessible in light and dark', async () => {
    await seeAccessible(teamPage);
  });
});
