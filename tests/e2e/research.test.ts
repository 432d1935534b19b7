import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { OFTEN } from '../../worker/jobs/schedule.ts';
import { ALIKE_NUMBERS, alikeFamilies, beforeAlikeFamilies } from './support/alike-families.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { describeInBrowser } from './support/needs.ts';
import {
  type AtPortal,
  launchBrowser,
  openPortal,
  seeEnglish,
  seePortalPage,
  seeSettled,
  signInAtPortal,
} from './support/portal.ts';

const todayOn = dayOfInstant(Date.now());
/** Whether a request asks for more of a release to be made. */
const asksForWork = ({ pathname }: URL) => pathname.endsWith('work');

// Without words that are only Dutch, so that an English page around it can be told from a Dutch one.
const title = 'Doel 1 na 6 weken?';
const purpose = 'Hoeveel weken verlopen tot doel 1 bij gezinnen?';

describeInBrowser('research, from a plan to files', () => {
  let api: TestApi;
  let browser: Browser;
  let iris: AtPortal;
  let joost: AtPortal;
  let page: Page;
  let token = '';
  let sha256 = '';

  const button = (name: string | RegExp, at = page) => at.getByRole('button', { name, exact: true });
  const ask = (path: string) => fetch(api.url + path, { headers: { authorization: `Bearer ${token}` } });
  const shownHash = () => page.locator('p', { hasText: 'Controlegetal' }).locator('code').innerText();
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  beforeAll(async () => {
    browser = await launchBrowser();
    api = await startTestApi({ extensionId: 'a'.repeat(32) });
    await api.file(alikeFamilies);
    iris = await openPortal(browser, api.url);
    joost = await openPortal(browser, api.url);
    page = iris.page;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('begins for a researcher at her own research, and nowhere else', async () => {
    await signInAtPortal(iris, 'Iris');
    await page.getByRole('heading', { level: 1, name: 'Mijn onderzoek' }).waitFor();
    await page.getByText('Je hebt nog geen onderzoek.').waitFor();
    await seePortalPage(iris);
    await iris.open('studies');
    await page.getByRole('heading', { name: 'Dit deel is voor beheerders' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Mijn onderzoek' }).click();
  });

  it('asks for a plan field by field, and says what is wrong in it', async () => {
    await page.getByRole('link', { name: 'Nieuw onderzoek' }).click();
    await seePortalPage(iris, 'research-plan');
    await button('Plan opslaan').click();
    await button('Waarom het mag: kies een grondslag.').click();
    await page.locator('#plan-ground:focus').waitFor();
    await seePortalPage(iris);
    await page.getByLabel('Titel').fill('Over kind 111222333');
    await page.getByLabel('Wat wil je weten, en waarvoor?').fill(purpose);
    await page.getByLabel('Waarom mag dit?').selectOption('consent');
    await page.getByText('Wie toestemming gaf, weet Doelspoor niet.').waitFor();
    await page.getByLabel('Waarom mag dit?').selectOption('scientific-research');
    await page.getByLabel('Eerste dag').fill(beforeAlikeFamilies);
    await page.getByLabel('Laatste dag').fill(todayOn);
    await page.getByLabel('Doelen').check();
    await page.getByLabel('Termijnen').check();
    await page.getByLabel('Kleinste groep').fill('2');
    await page.getByLabel('Leveringen aan elkaar kunnen leggen').check();
    await button('Plan opslaan').click();
    await button(/^Titel: Hierin lijkt een burgerservicenummer/).waitFor();
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Titel').press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Dit plan is een concept: alleen jij ziet het.').waitFor();
    await seePortalPage(iris);
  });

  it('shows an administrator nothing before it is handed in, and then everything that matters', async () => {
    await signInAtPortal(joost, 'Joost');
    await joost.open('studies');
    await joost.page.getByText('Er wacht geen plan op een beslissing.').waitFor();
    await button('Indienen bij de beheerder').click();
    await page.getByText('De beheerder kijkt ernaar.').waitFor();
    await joost.open('');
    await joost.page.getByRole('link', { name: '1 onderzoek wacht op je beslissing.' }).click();
    await joost.page.getByRole('link', { name: title }).click();
    await joost.page.getByText(purpose).waitFor();
    await joost.page.getByText('Groepjes vanaf 2 gaan mee.').waitFor();
    await joost.page.getByText('Namen, zaaknummers, teksten, en gezinnen die bezwaar maakten').waitFor();
    await seePortalPage(joost, 'studies-decide');
  });

  it('can be refused with a reason, changed, and approved', async () => {
    await button('Niet goedkeuren', joost.page).click();
    await joost.page.getByText('Waarom niet: kies een reden.').waitFor();
    await joost.page.getByLabel('Waarom niet?').selectOption('purpose-unclear');
    await button('Niet goedkeuren', joost.page).click();
    await joost.page.getByText('De onderzoeker leest waarom.').waitFor();

    await page.reload();
    await page.getByText('het doel is niet duidelijk genoeg').waitFor();
    await seePortalPage(iris);
    await button('Plan wijzigen').click();
    await page.getByLabel('Wat wil je weten, en waarvoor?').fill(`${purpose} Alle teams.`);
    await button('Plan opslaan').click();
    await button('Indienen bij de beheerder').click();
    await page.getByText('De beheerder kijkt ernaar.').waitFor();

    await joost.page.reload();
    await joost.page.getByRole('heading', { name: 'Het plan, versie 2' }).waitFor();
    await button('Goedkeuren', joost.page).click();
    await button('Ja, goedkeuren', joost.page).click();
    await joost.page.getByText('Goedgekeurd door Joost').waitFor();
  });

  it('prints an approved plan without what can be clicked', async () => {
    await joost.page.emulateMedia({ media: 'print' });
    expect(await joost.page.locator('button:visible').count()).toBe(0);
    expect(await joost.page.getByText(`${purpose} Alle teams.`).isVisible()).toBe(true);
    expect(await joost.page.getByText('Goedgekeurd door Joost').isVisible()).toBe(true);
    await joost.page.emulateMedia({ media: null });
  });

  it('says how far a release is, also after a reload and when the API is away for a moment', async () => {
    await page.reload();
    await page.getByText('Je kunt leveringen vragen.').waitFor();
    await page.route(asksForWork, (route) => route.abort());
    await page.getByLabel('Peildag').fill(todayOn);
    await button('Levering vragen').click();
    await page.getByText('Peildag: kies een dag vanaf').waitFor();
    await page.getByLabel('Peildag').fill(addDays(todayOn, -1));
    await button('Levering vragen').click();
    await page.getByRole('heading', { level: 1, name: `Levering 1: ${title}` }).waitFor();
    await page.getByText('Doelspoor is even niet bereikbaar.').waitFor();
    await page.getByRole('progressbar').waitFor();
    await seePortalPage(iris);
    await page.reload();
    await page.getByRole('progressbar').waitFor();
    await page.unroute(asksForWork);
    await page.getByRole('heading', { name: 'Hoe herkenbaar zijn de gezinnen?' }).waitFor();
  });

  it('says in plain words how recognisable families are, and what helps', async () => {
    await page.getByText('het kleinste groepje telt 2 gezinnen.').waitFor();
    await page.getByText('Dit blijven persoonsgegevens, ook als de groepjes groot zijn').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/anonie?m/i);
    await seePortalPage(iris, 'research-preview');
    await button('Dit kiezen: zonder samenstelling van het gezin').click();
    await page.getByText('telt 10 gezinnen.').waitFor();
    // The keyboard does the same.
    await button('Toch niet: zonder samenstelling van het gezin').press('Enter');
    await page.getByText('telt 2 gezinnen.').waitFor();
    await page.getByLabel('Zonder hoeveel ouders en kinderen er zijn').press('Space');
    await button('Bestanden maken').press('Enter');
    await page.getByRole('heading', { name: 'De levering staat klaar' }).waitFor();
  });

  it('gives the files to the browser, and the hash by which they are known', async () => {
    await page.getByText('Er is geen zaak weggelaten.').waitFor();
    await seePortalPage(iris, 'research-ready');
    await page.locator('summary', { hasText: 'Alle bestanden' }).click();
    await page.locator('summary', { hasText: 'Wat is vastgelegd' }).click();
    await seePortalPage(iris);
    sha256 = await shownHash();
    const [download] = await Promise.all([page.waitForEvent('download'), button(/^Ophalen/).click()]);
    const bytes = await readFile(await download.path());
    expect(hashOf(bytes)).toBe(sha256);
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    expect(names).toEqual(expect.arrayContaining(['README.nl.md', 'datapackage.json', 'data/cases.csv']));
    expect(names.filter((name) => name.startsWith('data/')).sort()).toEqual([
      'data/cases.csv',
      'data/goals.csv',
      'data/milestones.csv',
    ]);
    const rows = strFromU8(files['data/cases.csv'] ?? new Uint8Array())
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(1 + alikeFamilies.length);
    expect(rows.join('\n')).not.toContain(ALIKE_NUMBERS);
  });

  it('lets a script in with a token that is shown once, until it is withdrawn', async () => {
    await iris.open('research');
    await button('Token maken').click();
    await page.getByText('vul 1 tot en met 60 tekens in').waitFor();
    await page.getByLabel('Waarvoor is het token?').fill('analyse');
    await button('Token maken').click();
    token = await page.getByLabel('Token', { exact: true }).inputValue();
    expect(token).toMatch(/^drt_[0-9a-f]{64}$/);
    await seePortalPage(iris);
    await button('Klaar, ik heb het bewaard').click();
    await page.reload();
    await seeSettled(page);
    expect(await page.content()).not.toContain(token);

    const { releases } = (await (await ask('/api/research/releases')).json()) as {
      releases: { path: string; sha256: string }[];
    };
    expect(releases.map((release) => release.sha256)).toEqual([sha256]);
    const fetched = await ask(releases[0]?.path ?? '');
    expect(hashOf(new Uint8Array(await fetched.arrayBuffer()))).toBe(sha256);

    await page.locator('summary').click();
    await seePortalPage(iris);
    await button('Token intrekken: analyse').click();
    await button('Ja, intrekken').click();
    await page.getByText('Het token werkt niet meer.').waitFor();
    expect((await ask('/api/research/releases')).status).toBe(401);
  });

  it('makes a correction of it, that tells what differs', async () => {
    await page.getByRole('link', { name: title }).click();
    await page.getByLabel('Verbetering').check();
    await seePortalPage(iris);
    await button('Levering vragen').click();
    await page.getByRole('heading', { level: 1, name: `Levering 2: ${title}` }).waitFor();
    await page.getByText('Begint net zo grof als levering 1.').waitFor();
    // Beside release 1 this would tell what that hides, and hide what that tells.
    const household = page.getByLabel('Zonder hoeveel ouders en kinderen er zijn');
    await household.uncheck();
    await page.getByLabel('Zonder wie het gezin verwees').check();
    await button('Bestanden maken').click();
    await page.getByText('Kies ook hier: zonder samenstelling van het gezin.').waitFor();
    await seePortalPage(iris);
    await household.check();
    await page.getByLabel('Zonder wie het gezin verwees').uncheck();
    await button('Bestanden maken').click();
    await page.getByRole('heading', { name: 'De levering staat klaar' }).waitFor();
    await page.getByText('Vergeleken met levering 1.').waitFor();
    await page.getByText('Er is niets anders.').waitFor();
    await seePortalPage(iris);
  });

  it('goes when its time is over, and can be made again to the last byte', async () => {
    await page.getByRole('link', { name: 'Terug naar het onderzoek' }).click();
    await api.db().prepare('UPDATE release SET expires_at = 1 WHERE number = 1').run();
    await api.runScheduled(OFTEN);
    await page.getByRole('link', { name: 'Levering 1' }).click();
    await page.getByRole('heading', { name: 'De bestanden zijn opgeruimd' }).waitFor();
    expect(await button(/^Ophalen/).count()).toBe(0);
    await seePortalPage(iris);
    await button('Opnieuw maken').click();
    await page.getByText('Opnieuw gemaakt, en tot op de laatste byte gelijk aan de eerste keer.').waitFor();
    expect(await shownHash()).toBe(sha256);
  });

  it('tells an administrator who fetched what, and nothing of the files', async () => {
    await joost.page.reload();
    await joost.page.getByRole('heading', { name: 'Leveringen' }).waitFor();
    await button('In het logboek kijken', joost.page).click();
    const fetched = joost.page.getByRole('row').filter({ hasText: 'Levering 1' }).filter({ hasText: 'Iris' });
    await fetched.nth(1).waitFor();
    await seePortalPage(joost);
    await joost.page.getByRole('link', { name: 'Levering 1' }).first().click();
    await joost.page.getByText('Alleen de onderzoeker kan de bestanden ophalen.').waitFor();
    expect(await button(/^Ophalen/, joost.page).count()).toBe(0);
    const account = joost.page.getByRole('main').getByRole('region', { name: 'Verantwoording' });
    await account.getByText('telt er 10.').waitFor();
    expect(await account.innerText()).toMatch(/plan versie 2, door Joost.*komt het in geen enkele levering/s);
    await seePortalPage(joost);
  });

  it('speaks English too', async () => {
    // Both have a release before them.
    for (const at of [iris, joost]) {
      const { origin, pathname, href } = new URL(at.page.url());
      const own = at === iris ? ['research', 'research/new'] : ['studies'];
      const addresses = [...own.map((path) => `${origin}/portal/${path}`), origin + pathname, href];
      await seeEnglish(at, addresses);
    }
  });

  it('can be closed, and then nothing can be fetched or made any more', async () => {
    await joost.page.getByRole('link', { name: 'Terug naar het onderzoek' }).click();
    await button('Onderzoek sluiten', joost.page).click();
    await button('Ja, sluiten', joost.page).click();
    await joost.page.getByText('De bestanden en sleutels zijn weg').waitFor();
    await seePortalPage(joost);
    await page.reload();
    await page.getByText('opnieuw maken kan niet meer').waitFor();
    await seePortalPage(iris);
  });
});
