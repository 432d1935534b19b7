import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { typistAt } from './support/fill-in.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';

const openPage = async (browser: BrowserWithExtension, path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};
const wordsOn = (page: Page, name: string) =>
  page.getByRole('list', { name }).getByRole('listitem').allInnerTexts();

describeInBrowser('an organisation that begins', () => {
  let api: TestApi;
  let coach: BrowserWithExtension;
  let desk: BrowserWithExtension;
  let teamPage: Page;
  let panel: Page;
  let code: string;

  beforeAll(async () => {
    [coach, desk] = await Promise.all([launchDemo(), launchDemo()]);
    api = await startTestApi({ ...desk, hasKeys: false });
    panel = await openPage(desk, 'sidepanel.html');
    teamPage = await openPage(coach, 'team.html');
  }, 180_000);
  afterAll(async () => {
    await coach?.close();
    await desk?.close();
    await api?.stop();
  });

  it('tells a practitioner to ask her coach', async () => {
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await panel.getByText(/Vraag je coach/).waitFor();
    await seeAccessible(panel);
  });

  it('gets its keys from a coach in two clicks, with a code to print', async () => {
    await signIn(teamPage, { name: 'Samir', recoveryCode: null });
    await teamPage.getByRole('button', { name: 'Sleutels maken' }).click();
    const sheet = teamPage.getByRole('article');
    await sheet.getByRole('heading', { name: 'Herstelcode van Buurtteam Overvecht' }).waitFor();
    code = (await sheet.getByText(/^(\w{4}-){6}\w{4}$/).innerText()).trim();
    await seeAccessible(teamPage);
    await takeScreenshots(teamPage, 'keys-sheet');
    await teamPage.emulateMedia({ media: 'print' });
    expect((await teamPage.locator('body').innerText()).split('\n')[0]).toContain('Herstelcode van');
    expect(await teamPage.getByRole('heading', { name: 'Nu doen' }).isVisible()).toBe(false);
    await teamPage.emulateMedia({ media: null });
    await teamPage.getByRole('button', { name: 'Afgedrukt, klaar' }).click();
    await teamPage.getByText(code).waitFor({ state: 'detached' });
  });

  it('lets a colleague in after the six words on both screens were compared', async () => {
    await panel.getByRole('heading', { name: 'Vraag een collega om je toe te laten' }).waitFor();
    await panel.getByRole('list', { name: 'Jouw zes woorden' }).waitFor();
    const shown = await wordsOn(panel, 'Jouw zes woorden');
    expect(shown).toHaveLength(6);
    await seeAccessible(panel);
    await takeScreenshots(panel, 'keys-waiting', [360]);

    await teamPage.reload();
    await teamPage.getByRole('heading', { name: 'Noor wil een apparaat gebruiken' }).waitFor();
    expect(await wordsOn(teamPage, 'Zes woorden')).toEqual(shown);
    await seeAccessible(teamPage);
    await takeScreenshots(teamPage, 'keys-asked');
    await teamPage.getByRole('button', { name: 'Ja, toelaten' }).click();
    await teamPage.getByText('Noor kan nu verder.').waitFor();
    await panel.getByLabel('Zaaknummer').waitFor();
  });

  it('has a recovery code that says what is wrong with it, and then works', async () => {
    const third = await launchDemo();
    try {
      const other = await openPage(third, 'sidepanel.html');
      await signIn(other, { name: 'Ilias', recoveryCode: null });
      await other.getByRole('button', { name: 'Ik heb een herstelcode' }).click();
      const field = other.getByRole('textbox', { name: 'Herstelcode' });
      await field.fill(code.slice(0, -2));
      await field.press('Enter');
      await other.getByText(/niet compleet/).waitFor();
      await seeAccessible(other);
      await field.fill(code.toLowerCase());
      await field.press('Enter');
      await other.getByLabel('Zaaknummer').waitFor();
    } finally {
      await third.close();
    }
  });

  it('shows the coach which devices have keys, and ends one that is lost', async () => {
    await teamPage.reload();
    await teamPage.getByRole('heading', { name: 'Sleutels van het team' }).waitFor();
    await teamPage.getByText(/^Ilias.*Chrome/).waitFor();
    await seeAccessible(teamPage);
    await teamPage.getByRole('button', { name: /^Ilias.*kwijt/ }).click();
    await teamPage.getByRole('button', { name: 'Ja, afmelden' }).click();
    await teamPage.getByText(/^Ilias.*is afgemeld/).waitFor();
    const { results } = await api
      .db()
      .prepare("select scope, max(epoch) as epoch from wrapped_key where scope like 'team:%' group by scope")
      .all();
    expect(results).toEqual([{ scope: 'team:overvecht', epoch: 2 }]);
  });

  it('has a place where she sees her own devices', async () => {
    const options = await openPage(desk, 'options.html');
    await options.getByText(/^In deze browser staan de sleutels van Buurtteam Overvecht/).waitFor();
    await options.getByText(/\(deze browser\)/).waitFor();
    await options.getByRole('button', { name: 'Maak een persoonlijke herstelcode' }).click();
    await options.getByRole('heading', { name: /^Herstelcode van Noor/ }).waitFor();
    await seeAccessible(options);
  });
});

describeInBrowser('a team with keys', () => {
  let api: TestApi;
  let noor: BrowserWithExtension;
  let other: BrowserWithExtension;
  let panel: Page;

  beforeAll(async () => {
    [noor, other] = await Promise.all([launchDemo(), launchDemo()]);
    api = await startTestApi(noor);
    panel = await openPage(noor, 'sidepanel.html');
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await panel.getByLabel('Zaaknummer').waitFor();
  }, 180_000);
  afterAll(async () => {
    await noor?.close();
    await other?.close();
    await api?.stop();
  });

  it('asks in the panel whether a colleague’s device may come in, and takes no for an answer', async () => {
    const waiting = await openPage(other, 'sidepanel.html');
    await signIn(waiting, { name: 'Ilias', recoveryCode: null });
    await waiting.getByRole('list', { name: 'Jouw zes woorden' }).waitFor();
    const shown = await wordsOn(waiting, 'Jouw zes woorden');
    await panel.reload();
    await panel.getByRole('heading', { name: 'Ilias wil een apparaat gebruiken' }).waitFor();
    expect(await wordsOn(panel, 'Zes woorden')).toEqual(shown);
    await seeAccessible(panel);
    await panel.getByRole('button', { name: 'Nee, niet toelaten' }).click();
    await panel.getByText(/Het apparaat van Ilias is niet toegelaten/).waitFor();
    await panel
      .getByRole('heading', { name: 'Ilias wil een apparaat gebruiken' })
      .waitFor({ state: 'detached' });
    await waiting.getByRole('button', { name: 'Meer' }).click();
    await waiting.getByRole('button', { name: 'Uitloggen' }).click();
    await waiting.close();
  });

  it('hands a case over with its texts', async () => {
    const number = '2026-01234';
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    const typist = typistAt(panel);
    await typist.startCase();
    await typist.addGoal({ text: 'Elke avond samen eten', score: '4' });
    await panel.getByRole('button', { name: 'Meer' }).click();
    await panel.getByRole('button', { name: 'Zaak overdragen' }).click();
    await panel.getByRole('combobox').selectOption({ label: 'Buurtteam Noordoost' });
    await panel.getByRole('button', { name: /^Zaak overdragen/ }).click();
    await panel.getByText('Deze zaak is van een ander team').waitFor();

    const theirs = await openPage(other, 'sidepanel.html');
    await signIn(theirs, { name: 'Lotte', recoveryCode: await api.recoveryCode('noordoost') });
    await theirs.getByLabel('Zaaknummer').fill(number);
    await theirs.getByRole('button', { name: 'Zaak openen' }).click();
    await theirs.getByText('Elke avond samen eten').waitFor();
  });

  it('says so when the API shows another directory than before, and seals nothing', async () => {
    const db = api.db();
    await db.prepare('DROP TRIGGER directory_entry_is_never_deleted').run();
    await db.prepare('DELETE FROM directory_entry WHERE sequence > 2').run();
    await panel.reload();
    await panel.getByRole('heading', { name: 'Er klopt iets niet met de lijst van apparaten' }).waitFor();
    await seeAccessible(panel);
  });
});
