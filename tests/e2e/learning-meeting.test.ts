import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

const todayOn = dayOfInstant(Date.now());
const team = 'overvecht';
const caseNumber = /2026-0\d{4}/;
/** Only tells a page that never comes from a busy machine. */
const patient = { timeout: 60_000 };

describeInBrowser('a learning meeting in a room', () => {
  let api: TestApi;
  let desk: BrowserWithExtension;
  let page: Page;

  const saved = () => page.locator('.doelspoor-meeting__foot').getByText('Alles opgeslagen').waitFor();
  const note = async (label: string, text: string) => {
    const field = page.getByLabel(label).first();
    await field.fill(text);
    await field.blur();
  };
  const openMeetings = async () => {
    await page.getByRole('link', { name: 'Bijeenkomst' }).click();
    await page.getByRole('heading', { name: 'Bijeenkomst', exact: true }).waitFor();
  };
  const openTool = async (name: RegExp): Promise<Page> => {
    const [opened] = await Promise.all([
      desk.context.waitForEvent('page'),
      page.getByRole('link', { name }).click(),
    ]);
    return opened;
  };
  const look = async (what: Page, name: string) => {
    const folder = process.env.DOELSPOOR_LOOK;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await what.emulateMedia({ colorScheme });
      const path = join(folder, `${name}-${colorScheme}.png`);
      await what.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
    await what.emulateMedia({ colorScheme: null });
  };

  beforeAll(async () => {
    desk = await launchDemo();
    api = await startTestApi(desk);
    await api.file(generateHistory({ seed: 'learning meeting', todayOn }));
    page = await desk.context.newPage();
    await page.goto(`chrome-extension://${desk.extensionId}/team.html`);
    await signIn(page, { name: 'Samir', recoveryCode: await api.recoveryCode(team) });
  }, 240_000);
  afterAll(async () => {
    await desk?.close();
    await api?.stop();
  });

  it('begins with nothing, and lays down the figures that the team chose', async () => {
    await openMeetings();
    await page.getByText('Er is nog geen bijeenkomst geweest.').waitFor();
    await page.getByText('0 van 3 dit jaar gehouden.').waitFor();
    await look(page, 'empty');
    await page.getByRole('button', { name: 'Bijeenkomst voorbereiden' }).click();
    await page.getByRole('checkbox', { checked: true }).nth(2).waitFor();
    await page.getByRole('button', { name: 'Cijfers vastleggen' }).click();
    await page.getByText('Vastgelegd zoals ze waren').waitFor();
    await expect
      .poll(() => page.getByRole('figure', { name: 'Doel binnen zes weken' }).innerText(), patient)
      .toMatch(/\d+ van de \d+ .*%, waarschijnlijk tussen/s);
  });

  it('keeps what is noted, also when the page is closed in the middle of a sentence', async () => {
    await note('Wat zien we hier?', 'We beginnen eerder dan vorig jaar. In 2026-01842 lukte het niet.');
    await note('Wat gaat goed?', 'Het eerste gesprek is meteen over doelen.');
    await note('Waar lopen we vast?', 'Evaluaties schuiven door in de vakantie.');
    await page.getByRole('button', { name: 'Actie toevoegen' }).click();
    await page
      .getByLabel('Wat gaan we doen?')
      .pressSequentially('Elke maandag een half uur evaluaties plannen');
    await page.getByLabel('Wie?').fill('Jet');
    await page.getByLabel('Om welk cijfer gaat het?').selectOption('M05');
    await page.getByLabel('gezinswerkers').fill('5');
    await page.getByRole('radio', { name: '8', exact: true }).check();
    await saved();
    await page.getByLabel('Hoe pakken we dat aan?').pressSequentially('Vaste dag in de ag');
    await page.locator('.doelspoor-meeting__foot').getByText('Staat op dit apparaat').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Verder met de bijeenkomst/ }).click();
    await expect
      .poll(() => page.getByLabel('Hoe pakken we dat aan?').inputValue(), patient)
      .toBe('Vaste dag in de ag');
    await expect
      .poll(() => page.getByLabel('Wat gaan we doen?').inputValue(), patient)
      .toBe('Elke maandag een half uur evaluaties plannen');
    await note('Hoe pakken we dat aan?', 'Vaste dag in de agenda');
    await saved();
    await seeFits(page, 'the meeting');
    await look(page, 'noting');
    await takeScreenshots(page, 'learning-meeting');
  });

  it('shows a room large figures and no case number, whatever is noted meanwhile', async () => {
    const room = await openTool(/^Op het scherm/);
    await room.getByRole('heading', { level: 1 }).waitFor();
    const texts: string[] = [];
    const [, of = '0'] = /1 van (\d+)/.exec(await room.getByText(/^1 van/).innerText()) ?? [];
    expect(Number(of)).toBe(5);
    for (let at = 1; at <= Number(of); at += 1) {
      await room.getByText(`${at} van ${of}`, { exact: true }).waitFor();
      texts.push(await room.locator('main').innerText());
      await look(room, `room-${at}`);
      await room.keyboard.press('ArrowRight');
    }
    const all = texts.join('\n');
    expect(all).toContain('▒▒▒▒ lukte het niet');
    expect(all).toContain('Elke maandag een half uur evaluaties plannen');
    expect(all).not.toMatch(caseNumber);

    await room.keyboard.press('ArrowLeft');
    await room.getByText('Evaluaties schuiven door in de vakantie.').waitFor();
    await note('Waar lopen we vast?', 'Bij zaak 2026-01867 wist niemand wie aan de beurt was.');
    await saved();
    await expect
      .poll(() => room.locator('main').innerText(), patient)
      .toContain('Bij zaak ▒▒▒▒ wist niemand');
    expect(await room.locator('body').innerHTML()).not.toMatch(caseNumber);
    await seeFits(room, 'the screen of the room');
    await room.keyboard.press('Home');
    await room.getByText(`1 van ${of}`, { exact: true }).waitFor();
    await seeFits(room, 'the first page of the room');
    await takeScreenshots(room, 'learning-meeting-room');
    await room.close();
  });

  it('fits on one sheet, also when every place is full, and reads as text', async () => {
    const long = 'Wij spraken hier lang over en waren het niet meteen eens. '.repeat(17).slice(0, 950);
    for (const field of await page.locator('.doelspoor-meeting textarea').all()) {
      await field.fill(long);
      await field.blur();
      await saved();
    }
    const sheet = await openTool(/^Afdrukken/);
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    await sheet.getByText('Elke maandag een half uur evaluaties plannen').waitFor();
    expect(await sheet.locator('body').innerHTML()).not.toMatch(caseNumber);
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await look(sheet, 'sheet');
    if (process.env.DOELSPOOR_LOOK) await writeFile(join(process.env.DOELSPOOR_LOOK, 'sheet.pdf'), pdf);
    await seeFits(sheet, 'the sheet');
    await sheet.close();
    await page.getByRole('button', { name: 'Verslag als tekst' }).click();
    const written = page.getByRole('textbox', { name: 'Verslag als tekst' });
    await expect
      .poll(() => written.inputValue(), patient)
      .toContain('- Elke maandag een half uur evaluaties plannen · Jet');
    await page.getByRole('button', { name: 'Sluiten' }).click();
  });

  it('is held, and the next one starts with what was agreed', async () => {
    await page.getByRole('button', { name: 'Bijeenkomst afronden' }).click();
    await page.getByText('telt dan als gehouden').waitFor();
    await page.getByRole('button', { name: 'Ja, afronden' }).click();
    await page.getByText(/^Gehouden op/).waitFor();
    await look(page, 'held');
    await page.getByRole('button', { name: /Terug naar alle bijeenkomsten/ }).click();
    await page.getByText('1 van 3 dit jaar gehouden.').waitFor();
    await look(page, 'overview');
    await seeFits(page, 'the overview');
    await page.getByRole('button', { name: 'Bijeenkomst voorbereiden' }).click();
    await page.getByRole('button', { name: 'Cijfers vastleggen' }).waitFor();
    await page.getByRole('heading', { name: /^Wat we de vorige keer afspraken/ }).waitFor();
    await page.getByText('Elke maandag een half uur evaluaties plannen').waitFor();
    await page.getByRole('radio', { name: 'gedaan', exact: true }).check();
    await note('Wat leverde het op?', 'Niemand hoefde meer te zoeken.');
    await page.getByRole('listitem').getByText('Alles opgeslagen').waitFor();
    await page.getByText('Er telt nog niets van na die dag.').first().waitFor();
    await look(page, 'next');
    const { results } = await api
      .db()
      .prepare("SELECT sealed FROM meeting_action WHERE state = 'done'")
      .all();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain('zoeken');
  });
});
