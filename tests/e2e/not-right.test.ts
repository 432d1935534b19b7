import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FigureDoubt } from '../../shared/api/doubts.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { signInAtApi } from '../support/api-session.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

const Doubts = z.object({ doubts: z.array(FigureDoubt) });

describeInBrowser('a figure that a team doubts, and its week', () => {
  let api: TestApi;
  let coach: BrowserWithExtension;
  let page: Page;

  const figure = () => page.getByRole('figure', { name: 'Doel binnen zes weken' });
  const doubts = () => figure().getByRole('region', { name: 'Klopt niet: Doel binnen zes weken' });
  const behind = () => figure().getByRole('region', { name: 'Achter het cijfer: Doel binnen zes weken' });
  const look = async () => {
    await figure()
      .getByRole('button', { name: /^Welke zaken zijn dit/ })
      .press('Enter');
    await behind().getByRole('listitem').first().waitFor();
  };
  const press = (name: string) => doubts().getByRole('button', { name }).press('Enter');
  const choose = (name: string) => doubts().getByRole('radio', { name, exact: true }).press('Space');
  const doubt = async (reason: string, extent: string) => {
    await press('Klopt niet: Doel binnen zes weken');
    await choose(reason);
    await choose(extent);
    await press('Doorgeven aan de beheerder');
    await doubts().getByText('Doorgegeven. Het antwoord komt hier te staan.').waitFor();
  };

  beforeAll(async () => {
    coach = await launchDemo();
    api = await startTestApi(coach);
    await api.file(generateHistory({ seed: 'not right', todayOn: dayOfInstant(Date.now()) }));
    page = await coach.context.newPage();
    await page.goto(`chrome-extension://${coach.extensionId}/team.html`);
    await signIn(page, { name: 'Samir', recoveryCode: await api.recoveryCode('overvecht') });
  }, 180_000);
  afterAll(async () => {
    await coach?.close();
    await api?.stop();
  });

  it('goes from a figure to its cases by number, with why each of them counts as it does', async () => {
    await look();
    await behind()
      .getByText(/2026-\d+/)
      .first()
      .waitFor();
    const text = await behind().innerText();
    expect(text).toMatch(/wel gedaan, maar na de termijn|niet vastgelegd/);
    const unmet = behind().getByRole('region', { name: 'telt als nee' });
    const [, counted] =
      /\((\d+)\)/.exec(
        await behind()
          .getByText(/^telt als nee \(/)
          .innerText(),
      ) ?? [];
    await expect.poll(() => unmet.getByRole('listitem').count()).toBe(Number(counted));
    await behind()
      .getByRole('radio', { name: /^telt als ja/ })
      .press('Space');
    await behind().getByText('op tijd gedaan').first().waitFor();
    expect(await unmet.count()).toBe(0);
    await behind()
      .getByRole('radio', { name: /^telt als nee/ })
      .press('Space');
    await unmet.waitFor();
  });

  it('passes on that it is not right in two choices, without a word or a number of a case', async () => {
    await press('Klopt niet: Doel binnen zes weken');
    await press('Doorgeven aan de beheerder');
    await doubts().getByText('Kies hier eerst iets').first().waitFor();
    await takeScreenshots(page, 'not-right');
    await takeScreenshots(page, 'not-right', [320]);
    await seeFits(page);
    await page.keyboard.press('Escape');
    await doubt('de datum klopt niet', 'één');
    await doubts().getByText('nog geen antwoord').waitFor();
    await doubt('het hoort bij een ander team', 'een paar');
    await doubts()
      .getByRole('button', { name: /^Terugnemen: .*ander team/ })
      .press('Enter');
    await doubts().getByText('Teruggenomen.').waitFor();
    expect(await doubts().getByText('het hoort bij een ander team').count()).toBe(0);
  });

  it('shows what the administrator answered', async () => {
    const { extensionId } = coach;
    const administrator = await signInAtApi(api.url, { persona: 'joost', extensionId });
    const asked = Doubts.parse(await administrator.ask('GET', '/api/feedback/doubts'));
    expect(asked.doubts).toMatchObject([{ measure: 'M01', reason: 'wrong-day', extent: 'one' }]);
    expect(JSON.stringify(asked)).not.toMatch(/2026-\d{5}/);
    const [{ id } = { id: '' }] = asked.doubts;
    await administrator.ask('PUT', `/api/feedback/doubts/${id}`, { answer: 'correct-entry' });
    await page.reload();
    await look();
    await doubts().getByText('verbeter wat er is vastgelegd').waitFor();
    expect(
      await doubts()
        .getByRole('button', { name: /^Terugnemen/ })
        .count(),
    ).toBe(0);
  });

  it('has the week of the team as a text for a mail, with case numbers only when asked', async () => {
    await page.getByRole('link', { name: 'Deze week' }).press('Enter');
    const week = page.getByRole('region', { name: 'Weekoverzicht', exact: true });
    await week.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
    await week
      .getByText(/van de \d+ gezinnen/)
      .first()
      .waitFor();
    await takeScreenshots(page, 'team-week');
    await takeScreenshots(page, 'team-week', [320]);
    await seeFits(page);
    const copy = async (said: string) => {
      await week.getByRole('button', { name: 'Kopieer voor een mail' }).press('Enter');
      await week.getByText(said).waitFor();
      await page.evaluate(() => {
        const box = document.body.appendChild(document.createElement('textarea'));
        box.id = 'mail';
        box.focus();
      });
      await page.keyboard.press('ControlOrMeta+V');
      const box = page.locator('#mail');
      await expect.poll(() => box.inputValue()).not.toBe('');
      const mail = await box.inputValue();
      await box.evaluate((element) => element.remove());
      return mail;
    };
    const mail = await copy('Gekopieerd, zonder zaaknummers.');
    expect(mail).toContain('Weekoverzicht van Buurtteam Overvecht');
    expect(mail).toMatch(/van de \d+ gezinnen/);
    expect(mail).not.toMatch(/2026-\d{4,}/);
    for (const name of ['Noor', 'Ilias', 'Jet', 'Samir']) expect(mail).not.toContain(name);
    await week.getByRole('checkbox', { name: /^Met zaaknummers/ }).press('Space');
    expect(await copy('Gekopieerd, met zaaknummers.')).toMatch(/Zaaknummers\n- .*2026-\d+/);
    // Asked anew each time.
    expect(await copy('Gekopieerd, zonder zaaknummers.')).toBe(mail);
  });

  it('has the same week in the panel, under one’s own list', async () => {
    const desk = await launchDemo();
    try {
      const panel = await desk.context.newPage();
      await panel.setViewportSize({ width: 360, height: 740 });
      await panel.goto(`chrome-extension://${desk.extensionId}/sidepanel.html`);
      await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
      await panel.getByLabel('Zaaknummer').fill('2026-09999');
      await panel.getByRole('button', { name: 'Zaak openen' }).click();
      await panel.getByRole('button', { name: /^Mijn lijst/ }).click();
      await panel.getByRole('button', { name: 'Weekoverzicht van het team' }).press('Enter');
      const week = panel.getByRole('region', { name: 'Weekoverzicht', exact: true });
      await week
        .getByText(/van de \d+ gezinnen/)
        .first()
        .waitFor();
      await week.getByRole('button', { name: 'Kopieer voor een mail' }).scrollIntoViewIfNeeded();
      await takeScreenshots(panel, 'team-week-in-panel');
      await seeFits(panel);
    } finally {
      await desk.close();
    }
  });

  it('shows which concerns occur together, and which way consults went', async () => {
    await page.getByRole('link', { name: 'Om over te praten' }).press('Enter');
    await page
      .getByRole('region', { name: 'Welke zorgen komen samen voor' })
      .getByText(/^In \d+ van de \d+/)
      .waitFor();
    await page.getByRole('region', { name: 'Hoe consulten liepen' }).waitFor();
    await takeScreenshots(page, 'team-talk');
    await takeScreenshots(page, 'team-talk', [320]);
    await seeFits(page);
  });
});
