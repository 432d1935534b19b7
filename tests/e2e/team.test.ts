import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { fillInRecoveryCode, signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { demoTeams } from '../../worker/local/demo/organisation.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

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

  it('draws the course of a figure, and has the same numbers in a table', async () => {
    const course = figure('Geplande evaluatie op tijd').getByRole('figure');
    await course.getByRole('img', { name: /^Verloop: Geplande evaluatie op tijd/ }).waitFor();
    await course.getByText('Deze cijfers in een tabel').click();
    const marks = await course.locator('path.doelspoor-chart__mark').count();
    expect(marks).toBeGreaterThan(11);
    expect(await course.locator('tbody tr').count()).toBe(marks);
    await course.getByText('Deze cijfers in een tabel').click();
  });

  it('shows a figure as it was on an earlier day, and comes back to today', async () => {
    const evaluations = figure('Geplande evaluatie op tijd');
    const today = await evaluations.getByText(/geplande evaluaties ging het/).innerText();
    await teamPage.getByLabel('Cijfers zoals op').fill(addDays(todayOn, -200));
    await expect
      .poll(() => evaluations.getByText(/geplande evaluaties ging het/).innerText())
      .not.toBe(today);
    await teamPage.getByRole('button', { name: 'Terug naar vandaag' }).click();
    await expect.poll(() => evaluations.getByText(/geplande evaluaties ging het/).innerText()).toBe(today);
  });

  it('has its team beside others, of which none has a name', async () => {
    const evaluations = figure('Geplande evaluatie op tijd');
    await evaluations.getByText('Naast andere teams').click();
    await evaluations.getByRole('img', { name: /Elke vorm is een team/ }).waitFor();
    const text = await evaluations.innerText();
    expect(text).toMatch(/Jullie team/);
    for (const { name } of demoTeams.filter(({ id }) => id !== 'overvecht')) expect(text).not.toContain(name);
    await evaluations.getByText('Naast andere teams').click();
  });

  it('lets the coach choose other figures and a target, and says how the team stands to it', async () => {
    await teamPage.getByRole('button', { name: 'Kies waar jullie naar kijken' }).click();
    const form = teamPage.getByRole('form', { name: 'Waar jullie naar kijken' });
    await form.getByLabel('Veiligheidschecklist binnen vier weken', { exact: true }).uncheck();
    await form.getByLabel('Checklist door twee beoordelaars', { exact: true }).check();
    await form.getByLabel('Doel bij Geplande evaluatie op tijd, in procenten').fill('750');
    await form.getByRole('button', { name: 'Keuze opslaan' }).click();
    await form.getByText('Een doel is een getal van 0 tot en met 100.').waitFor();
    await form.getByLabel('Doel bij Geplande evaluatie op tijd, in procenten').fill('75');
    await form.getByRole('button', { name: 'Keuze opslaan' }).click();
    await form.waitFor({ state: 'detached' });
    await figure('Geplande evaluatie op tijd')
      .getByText(/Jullie doel is 75%/)
      .waitFor();
    await figure('Checklist door twee beoordelaars').waitFor();
    await expect.poll(() => figure('Veiligheidschecklist binnen vier weken').count()).toBe(0);
  });

  it('has every other figure one click away, each with how it was counted', async () => {
    await teamPage.getByText('Alle cijfers', { exact: true }).click();
    for (const name of ['Doelen behaald', 'Tijd tot het eerste doel', 'Eens over de conclusie']) {
      const one = figure(name);
      await one.getByText('Hoe we tellen').click();
      await one.getByText(/versie \d+, nagekeken op .*, opnieuw bekijken op /).waitFor();
    }
    await figure('Evaluatiedekking').getByText('Verloop', { exact: true }).click();
    await figure('Evaluatiedekking')
      .getByRole('img', { name: /Elk punt: een maand/ })
      .waitFor();
  });

  it('is accessible in light and dark with all of it open, and nothing sticks out at 320 px', async () => {
    await seeFits(teamPage);
  });

  it('has parts with an address of their own', async () => {
    const parts = teamPage.getByRole('navigation', { name: 'Onderdelen van de teampagina' });
    for (const link of await parts.getByRole('link').all()) {
      await link.click();
      await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
      await teamPage.getByRole('heading', { level: 2 }).first().waitFor();
    }
    await parts.getByRole('link').first().click();
    await figure('Geplande evaluatie op tijd').waitFor();
  });
});
