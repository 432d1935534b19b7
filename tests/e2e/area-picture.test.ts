import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { lastQuarters } from '../../shared/time/period.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { type AtPortal, launchBrowser, openPortal, seeNarrow, signInAtPortal } from './support/portal.ts';
import { takeScreenshots } from './support/screenshots.ts';

const todayOn = dayOfInstant(Date.now());
const thisYear = Number(todayOn.slice(0, 4));
const team = 'overvecht';
/** With history; the others have none. */
const filed = [team, 'oost', 'zuid', 'west'];
/** What someone notes, and must be nowhere but on devices of the team. */
const NOTED = 'De speeltuin aan de Zamenhofdreef trekt gezinnen';

describeInBrowser('the area picture, and the figures of teams', () => {
  let api: TestApi;
  let plain: Browser;
  let joost: AtPortal;
  let coach: BrowserWithExtension;
  let picture: Page;

  const choose = (name: string, text: string | Buffer) =>
    joost.page.getByLabel('Bestand met cijfers').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  const csv = (...lines: string[]) =>
    `\uFEFFteam;jaar;indicator;aantal;van;cijfer;bron\r\n${lines.join('\r\n')}\r\n`;
  const seePage = async (page: Page) => {
    await seeAccessible(page);
    await seeNarrow(page);
  };
  const rowOf = (page: Page, name: string | RegExp) => page.getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    [plain, coach] = await Promise.all([launchBrowser(), launchDemo()]);
    api = await startTestApi(coach);
    const history = Map.groupBy(generateHistory({ seed: 'area', todayOn }), (event) => event.caseNumber);
    const told = [...history.values()].filter((events) =>
      events.every(({ teamId }) => filed.includes(teamId)),
    );
    await api.file(told.flat());
    joost = await openPortal(plain, api.url);
    await signInAtPortal(joost, 'Joost');
    picture = await coach.context.newPage();
    await picture.goto(`chrome-extension://${coach.extensionId}/team.html#gebiedsfoto`);
    await signIn(picture, { name: 'Samir', recoveryCode: await api.recoveryCode(team) });
  }, 300_000);
  afterAll(async () => {
    await coach?.close();
    await plain?.close();
    await api?.stop();
  });

  it('the administrator gets a template, and hears line by line what is wrong with a file', async () => {
    const { page } = joost;
    await joost.open('area');
    await page.getByRole('button', { name: 'Sjabloon downloaden' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Sjabloon downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`gebiedsfoto-${thisYear - 1}.csv`);
    await choose('werkblad.xlsx', Buffer.from([0x50, 0x4b, 3, 4]));
    await page.getByText('Dit is een werkblad').waitFor();
    await choose(
      'fout.csv',
      csv(
        'Buurtteam Nergens;2025;1;20;400;;cbs',
        'overvecht;2025;1;20;123456782;;cbs',
        'overvecht;2025;3;2;400;;cbs',
        'overvecht;2025;4a;;96;7,8;van Marieke',
      ),
    );
    const alert = page.getByRole('alert');
    await alert.getByText('Regel 2, kolom team:').waitFor();
    await alert.getByText('Dit lijkt op een burgerservicenummer').waitFor();
    await alert.getByText('Eén of twee die anders zijn dan de rest').waitFor();
    await alert.getByText('Regel 5, kolom bron:').waitFor();
    expect(await page.getByRole('button', { name: /cijfers? inlezen/ }).count()).toBe(0);
    await seePage(page);
    await takeScreenshots(page, 'portal-area-errors');
    expect(joost.refused).toEqual([]);
  });

  it('sees what changes before it is stored, brings it in, and undoes it', async () => {
    const { page } = joost;
    const lines = (count: number) => [
      `overvecht;${thisYear - 1};1;${count};4180;;cbs`,
      `overvecht;${thisYear - 1};3;290;312;;gemeente`,
      `overvecht;${thisYear - 1};4a;;96;7,8;onderzoek`,
      `overvecht;${thisYear - 1};4b;;;;`,
    ];
    await choose('goed.csv', csv(...lines(312)));
    await page.getByText('1 lege regel is overgeslagen.').waitFor();
    await rowOf(page, '312 van 4180 (7,5%)').getByText('nog niets').waitFor();
    await page.getByRole('button', { name: '3 cijfers inlezen' }).click();
    await page.getByText('3 cijfers ingelezen als versie 1.').waitFor();
    await choose('later.csv', csv(...lines(330)));
    await rowOf(page, '330 van 4180').getByText('312 van 4180').waitFor();
    await page.getByRole('button', { name: '3 cijfers inlezen' }).click();
    await page.getByText('3 cijfers ingelezen als versie 2.').waitFor();
    await page.getByRole('button', { name: 'Versie 2 terugdraaien' }).click();
    await page.getByRole('button', { name: 'Ja, terugdraaien' }).click();
    await page.getByText('Versie 2 is teruggedraaid.').waitFor();
    await page.getByRole('table', { name: 'Cijfers die nu gelden' }).getByText('312 van 4180').waitFor();
    await seePage(page);
    await takeScreenshots(page, 'portal-area');
  });

  it('the coach sees the years beside each other, own and imported', async () => {
    await picture.getByRole('heading', { name: 'Gebiedsfoto' }).waitFor();
    await picture.reload();
    const table = picture.getByRole('table', { name: 'De vijf indicatoren, jaar naast jaar' });
    await table.waitFor();
    const cells = (name: string) => rowOf(picture, name).first().getByRole('cell').allInnerTexts();
    expect((await cells('1. Krijgt specialistische hulp'))[3]).toContain('312 van 4180 (7,5%)');
    expect((await cells('4a.'))[3]).toContain('7,8 gemiddeld, van 96');
    const helped = await cells('2. Geholpen in de buurt');
    expect(helped).toHaveLength(5);
    expect(helped[3]).toMatch(/^\d+ van \d+: \d+%/);
    expect((await cells('4. Tevreden'))[3]).toMatch(/middelste cijfer [\d,]+/);
    await picture.getByText('Wat deze cijfers zeggen, en wat niet').click();
    await picture.getByText('Niet ieder gezin heeft een netwerk.').waitFor();
    await seePage(picture);
  });

  it('writes down what it means; nothing is lost, and nobody else can read it', async () => {
    const strengths = picture.getByLabel('Sterk: wat gaat goed in ons werk?');
    await strengths.fill(NOTED);
    await picture.getByText('Bewaard op dit apparaat.').waitFor();
    await picture.getByLabel('Kans: wat helpt er in het gebied?').fill('Bel 0612345678');
    await picture.getByText('Dit lijkt op iets waarmee je iemand herkent.').waitFor();
    await picture.getByLabel('Kans: wat helpt er in het gebied?').fill('De bibliotheek doet mee.');
    await picture.getByLabel('Jaar', { exact: true }).focus();
    await picture.getByText('Opgeslagen.', { exact: true }).waitFor();
    const { results } = await api.db().prepare('SELECT sealed FROM area_note').all<{ sealed: string }>();
    expect(results).toHaveLength(1);
    expect(Object.keys(JSON.parse(results[0]?.sealed ?? '{}')).sort()).toEqual([
      'opportunities',
      'strengths',
    ]);
    expect(JSON.stringify(results) + api.logged.join()).not.toContain('Zamenhofdreef');

    await api.goDown();
    await strengths.fill(`${NOTED}. En nu ook zonder verbinding.`);
    await picture.getByLabel('Zwak: wat lukt nog niet?').focus();
    await picture.getByText('Wordt verstuurd zodra er verbinding is.').waitFor();
    await api.comeBack();
    await picture.reload();
    await picture.getByText('Opgeslagen.', { exact: true }).waitFor();
    expect(await strengths.inputValue()).toBe(`${NOTED}. En nu ook zonder verbinding.`);
    await seePage(picture);
    await takeScreenshots(picture, 'area-picture', [1100, 320]);
  });

  it('fits on one sheet of paper', async () => {
    await picture.emulateMedia({ media: 'print' });
    const pdf = (await picture.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await picture.emulateMedia({ media: null });
  });

  it('the administrator sees teams beside each other, in the order of the alphabet', async () => {
    const { page } = joost;
    await joost.open('figures');
    const table = page.getByRole('table', { name: /per team op alfabet$/ });
    await table.waitFor();
    const names = await table.getByRole('rowheader').allInnerTexts();
    expect(names).toHaveLength(9);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
    expect(await table.getByText('te klein om te laten zien').count()).toBeGreaterThan(3);
    await takeScreenshots(page, 'portal-figures');
    await page.getByText('Hoe dit geteld wordt').first().click();
    await page.getByLabel('Cijfer', { exact: true }).selectOption('M07');
    await page.getByRole('heading', { name: 'Veiligheidschecklist binnen vier weken' }).waitFor();
    await page.getByLabel('Stand van').fill(addDays(todayOn, 1));
    await page.getByText('Kies een dag tot en met vandaag.').waitFor();
    await page.getByLabel('Stand van').fill(addDays(todayOn, -200));
    await page.getByText('Er ligt geen vraag van een team.').waitFor();
    await page.getByText('Er is nog geen leerbijeenkomst gehouden.').waitFor();
    await seePage(page);
  });

  it('and answers what a team doubts', async () => {
    const { page } = joost;
    const [first] = lastQuarters(todayOn, 4);
    await api
      .db()
      .prepare(
        "INSERT INTO figure_doubt VALUES (?1, ?2, 'M01', 1, ?3, ?4, ?3, 'definition', 'some', ?5, NULL, NULL)",
      )
      .bind(crypto.randomUUID(), team, todayOn, first?.firstOn, Date.now())
      .run();
    await page.reload();
    await page.getByRole('heading', { name: /Overvecht: Doel binnen zes weken/ }).waitFor();
    await page.getByText('de definitie past niet bij ons werk').waitFor();
    await page.getByRole('button', { name: /^Antwoord geven op/ }).click();
    await page.getByText('Kies eerst een antwoord.').waitFor();
    await seePage(page);
    await page.getByLabel('Antwoord', { exact: true }).selectOption('norm-looked-at');
    await page.getByRole('button', { name: /^Antwoord geven op/ }).click();
    await page.getByText('Het team ziet je antwoord.').waitFor();
    await page.getByText('Er ligt geen vraag van een team.').waitFor();
    await page.getByText('Beantwoord', { exact: true }).click();
    await rowOf(page, 'Doel binnen zes weken').getByText('we bekijken de termijn').waitFor();
    expect(joost.refused).toEqual([]);
  });
});
