import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { lastQuarters } from '../../shared/time/period.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { type AtPortal, launchBrowser, openPortal, seeNarrow } from './support/portal.ts';
import { takeScreenshots } from './support/screenshots.ts';

const todayOn = dayOfInstant(Date.now());

/** What the documentation shows. */
const pictured = new Set(['people', 'access', 'norms', 'prompts', 'recipes', 'retention', 'audit']);

describeInBrowser('every page of the portal', () => {
  let api: TestApi;
  let browser: Browser;
  let joost: AtPortal;
  let page: Page;

  /** Accessible in both schemes, nothing sticks out when enlarged, and the browser had nothing to refuse. */
  const seePage = async (name: string) => {
    await seeAccessible(page);
    await seeNarrow(page);
    expect(joost.refused, name).toEqual([]);
    if (pictured.has(name)) await takeScreenshots(page, `portal-${name}`);
  };
  const settled = async () => {
    const asking = page.getByText('Even ophalen');
    while ((await asking.count()) > 0) await asking.first().waitFor({ state: 'detached' });
  };
  const open = async (path: string) => {
    await joost.open(path);
    await settled();
  };
  const unfold = async () => {
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await settled();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    api = await startTestApi({ extensionId: 'a'.repeat(32) });
    await api.file(
      [900, 760, 755, 720, 650, 400, 10].map((days, index) =>
        openedCase(`2026-0710${index}`, addDays(todayOn, -days)),
      ),
    );
    await seedWhatTakesTime(api);
    joost = await openPortal(browser, api.url);
    page = joost.page;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('signing in, also after it failed', async () => {
    await seePage('sign-in');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('button', { name: 'Toch niet inloggen' }).click();
    await page.getByRole('alert').getByText('Het inloggen is afgebroken').waitFor();
    await seePage('sign-in failed');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in to Doelspoor' }).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('button', { name: 'Opnieuw inloggen' }).click();
    await page.getByRole('button', { name: /^Joost / }).click();
    await page.getByText('Ingelogd als Joost').waitFor();
  });

  it.each([
    '',
    'people',
    'people/noor',
    'teams',
    'access',
    'norms',
    'prompts',
    'instruments',
    'recipes',
    'templates',
    'figures',
    'area',
    'studies',
    'texts',
    'retention',
    'audit',
    'sessions',
    'about',
    'nothing',
  ])('/portal/%s', async (path) => {
    await open(path);
    if (path === 'people') await page.getByLabel('Team').selectOption('overvecht');
    await seePage(path);
    await unfold();
    await seePage(`${path}, unfolded`);
  });

  it('what became of reminders, and how often they come', async () => {
    await open('prompts');
    const rowOf = (kind: string) =>
      page.getByRole('row').filter({ hasText: kind }).getByRole('cell').allInnerTexts();
    const cells = await rowOf('Evaluatie met het gezin');
    const seen = cells.map((text) => (text.includes('te weinig') ? 'hidden' : text));
    expect(seen).toEqual(['61', '40', '40', 'hidden', '12', 'hidden', 'hidden']);
    await page.getByText('Waarom anders: het gezin vroeg om een ander moment (12)').waitFor();
    await page.getByLabel('Rust in een zaak').fill('0');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('alert').getByText('Rust in een zaak: vul een heel getal in').waitFor();
    await seePage('prompts, with an error');
    await page.getByLabel('Rust in een zaak').fill('2');
    await page.getByRole('checkbox', { name: 'Tweede beoordelaar' }).uncheck();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Opgeslagen.', { exact: true }).waitFor();
    await page.reload();
    await settled();
    expect(await page.getByLabel('Rust in een zaak').inputValue()).toBe('2');
    expect(await page.getByRole('checkbox', { name: 'Tweede beoordelaar' }).isChecked()).toBe(false);
  });

  it('a text for the dossier: what is wrong in it by its place, and what it comes to', async () => {
    await open('templates');
    await page.getByLabel('Formulier').selectOption('evaluation');
    const text = page.getByLabel('Tekst voor het dossier: Evaluatie');
    await text.fill('Evaluatie {datum}\nErbij: {wie}');
    await page.getByText('Regel 2, teken 8: {wie} bestaat niet bij dit formulier.').waitFor();
    await page.getByLabel('Formulier').selectOption('goal');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('alert').getByText('Evaluatie: de tekst is leeg').waitFor();
    await seePage('templates, with an error');
    await text.fill('Evaluatie {datum}\nErbij: {aanwezig}\n* {doelen}');
    await page.getByText('Erbij: kind of jongere, ouder/verzorger 1').waitFor();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Opgeslagen.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Terug naar de tekst van Doelspoor' }).click();
    expect(await text.inputValue()).toContain('Evaluatie op {datum}');
    await page.getByRole('button', { name: 'Wijzigingen terugdraaien' }).click();
  });

  it('a form with errors, a question, and what is not saved', async () => {
    await open('access');
    await page.getByRole('button', { name: 'Rol toevoegen' }).click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Kijk dit eerst na').waitFor();
    await page.getByLabel('Gegevens van de inlogdienst').fill('{"roles": "Doelspoor.Teamcoach"}');
    await seePage('errors');
    await page.getByRole('link', { name: 'Teams', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await seePage('leaving');
    await page.getByRole('button', { name: 'Weggaan zonder op te slaan' }).click();
    await page.getByRole('button', { name: 'Buurtteam Oost verwijderen' }).click();
    await page.getByRole('button', { name: 'Naam wijzigen: Buurtteam West' }).click();
    await seePage('a question');
    await page.getByRole('button', { name: 'Ja, verwijderen' }).click();
    await page.getByRole('alert').getByText('in gebruik').waitFor();
    await seePage('refused');
  });

  it('speaks English everywhere when asked', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    for (const path of ['people', 'norms', 'prompts', 'retention', 'audit', 'recipes']) {
      await page.goto(`${api.url}/portal/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const text = await page.locator('main').innerText();
      expect(text, path).not.toMatch(/\b(de|het|een|niet|wordt|voor)\b/);
    }
  });
});

/** What only weeks of use would bring: reports of recipes, reminders, a hold, and cases whose terms are nearly over. */
async function seedWhatTakesTime(api: TestApi): Promise<void> {
  const db = api.db();
  const report = db.prepare(
    'INSERT INTO recipe_health (recipe_id, recipe_version, reported_on, worked, broken) VALUES (?, 1, ?, ?, ?)',
  );
  const [lastQuarter] = lastQuarters(todayOn, 2);
  const reminder = db.prepare(
    `INSERT INTO prompt (id, case_id, team_id, kind, shown_on, opened_on, outcome, reason)
     SELECT ?1, c.id, c.team_id, 'evaluation', ?2, ?3, ?4, ?5 FROM case_file AS c ORDER BY c.id LIMIT 1`,
  );
  const shownOn = lastQuarter?.lastOn ?? todayOn;
  const reminders = (count: number, outcome: string, reason: string | null = null) =>
    Array.from({ length: count }, () =>
      reminder.bind(crypto.randomUUID(), shownOn, outcome === 'done' ? shownOn : null, outcome, reason),
    );
  await db.batch([
    ...reminders(40, 'done'),
    ...reminders(12, 'deviated', 'family-asked'),
    ...reminders(7, 'ignored'),
    ...reminders(2, 'later'),
  ]);
  const days = Array.from({ length: 26 }, (_, index) => index).filter((index) => index % 7 < 5);
  await db.batch([
    ...days.map((ago) =>
      report.bind('example', addDays(todayOn, -ago), ago < 2 ? 4 : 21 + (ago % 5), ago < 2 ? 17 : ago % 3),
    ),
    db
      .prepare('UPDATE case_file SET is_open = 0, closed_on = opened_on WHERE opened_on < ?')
      .bind(addDays(todayOn, -200)),
    db
      .prepare("UPDATE case_file SET held_at = ?, hold_reason = 'complaint' WHERE opened_on = ?")
      .bind(Date.now(), addDays(todayOn, -650)),
  ]);
}
