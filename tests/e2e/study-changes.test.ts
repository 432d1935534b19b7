import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOfInstant } from '../../shared/time/day.ts';
import { OFTEN } from '../../worker/jobs/schedule.ts';
import { alikeFamilies, beforeAlikeFamilies } from './support/alike-families.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { describeInBrowser } from './support/needs.ts';
import { type AtPortal, launchBrowser, openPortal, seePortalPage, signInAtPortal } from './support/portal.ts';

const todayOn = dayOfInstant(Date.now());
const asksForWork = ({ pathname }: URL) => pathname.endsWith('work');

describeInBrowser('a study that changes while somebody is busy with it', () => {
  let api: TestApi;
  let browser: Browser;
  let iris: AtPortal;
  let joost: AtPortal;
  let path = '';

  const button = (at: AtPortal, name: string | RegExp) => at.page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    api = await startTestApi({ extensionId: 'a'.repeat(32) });
    await api.file(alikeFamilies);
    iris = await openPortal(browser, api.url);
    joost = await openPortal(browser, api.url);
    await signInAtPortal(iris, 'Iris');
    await signInAtPortal(joost, 'Joost');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('shows what another tab saved beside what was typed, and saves what is chosen', async () => {
    const { page } = iris;
    await iris.open('research/new');
    await page.getByLabel('Titel').fill('Doelen');
    await page.getByLabel('Wat wil je weten, en waarvoor?').fill('Hoe snel komt er een doel?');
    await page.getByLabel('Waarom mag dit?').selectOption('scientific-research');
    await page.getByLabel('Eerste dag').fill(beforeAlikeFamilies);
    await page.getByLabel('Laatste dag').fill(todayOn);
    await page.getByLabel('Kleinste groep').fill('2');
    await button(iris, 'Plan opslaan').click();
    await page.getByRole('heading', { level: 1, name: 'Doelen' }).waitFor();
    path = new URL(page.url()).pathname.replace('/portal/', '');
    await button(iris, 'Plan wijzigen').click();
    await page.getByLabel('Titel').fill('Doelen, uit dit tabblad');
    await page.getByLabel('Wat wil je weten, en waarvoor?').fill('Hoe snel komt er een eerste doel?');

    const other = await openPortal(browser, api.url);
    await signInAtPortal(other, 'Iris');
    await other.open(path);
    await button(other, 'Plan wijzigen').click();
    await other.page.getByLabel('Titel').fill('Doelen, uit een ander tabblad');
    await other.page.getByLabel('Bestanden bewaren').fill('60');
    await button(other, 'Plan opslaan').click();
    await other.page.getByRole('heading', { level: 1, name: 'Doelen, uit een ander tabblad' }).waitFor();

    await button(iris, 'Plan opslaan').click();
    await page.getByText('Dit plan is intussen ergens anders opgeslagen').waitFor();
    const part = (name: string) => page.getByRole('group', { name, exact: true });
    expect(await part('Titel').getByLabel('Zoals jij het had').isChecked()).toBe(true);
    await part('Titel').getByText('Doelen, uit een ander tabblad').waitFor();
    expect(await part('Bestanden').getByLabel('Zoals intussen opgeslagen').isChecked()).toBe(true);
    expect(await part('Doel').count()).toBe(0);
    await seePortalPage(iris);
    await part('Titel').getByLabel('Zoals intussen opgeslagen').check();
    expect(await page.getByLabel('Titel', { exact: true }).first().inputValue()).toBe(
      'Doelen, uit een ander tabblad',
    );
    await part('Titel').getByLabel('Zoals jij het had').check();
    await button(iris, 'Plan opslaan').click();
    await page.getByRole('heading', { level: 1, name: 'Doelen, uit dit tabblad' }).waitFor();
    await page.getByText('Gaan 60 dagen na het maken weg').waitFor();
    await page.getByText('Hoe snel komt er een eerste doel?').waitFor();

    // What lies open elsewhere is not handed in unseen either.
    await button(other, 'Indienen bij de beheerder').click();
    await other.page.getByText('Iemand anders was net eerder.').waitFor();
    await other.page.close();
  });

  it('says that a plan was handed in meanwhile, and takes it back where it was typed', async () => {
    const { page } = iris;
    await button(iris, 'Plan wijzigen').click();
    await page.getByLabel('Titel').fill('Doelen in de wijk');
    await api.db().prepare("UPDATE study_version SET state = 'submitted', submitted_at = 1").run();
    await button(iris, 'Plan opslaan').click();
    await page.getByText('Dit plan is intussen ingediend').waitFor();
    await seePortalPage(iris);
    await button(iris, 'Indienen terugnemen').click();
    await button(iris, 'Plan opslaan').click();
    await page.getByRole('heading', { level: 1, name: 'Doelen in de wijk' }).waitFor();
    await button(iris, 'Indienen bij de beheerder').click();
    await page.getByText('De beheerder kijkt ernaar.').waitFor();
    await joost.open(path.replace('research', 'studies'));
    await joost.page.getByText('Beslis eerst over het plan dat op je wacht.').waitFor();
    await button(joost, 'Goedkeuren').click();
    await button(joost, 'Ja, goedkeuren').click();
    await joost.page.getByText('Goedgekeurd door Joost').waitFor();
  });

  it('stops making a release again, which is then what it was', async () => {
    const { page } = iris;
    await page.reload();
    await page.getByLabel('Peildag').fill(dayOfInstant(Date.now() - 86_400_000));
    await button(iris, 'Levering vragen').click();
    await button(iris, 'Bestanden maken').click();
    await page.getByRole('heading', { name: 'De levering staat klaar' }).waitFor();
    await api.db().prepare('UPDATE release SET expires_at = 1').run();
    await api.runScheduled(OFTEN);
    await page.reload();
    await page.route(asksForWork, (route) => route.abort());
    await button(iris, 'Opnieuw maken').click();
    await button(iris, 'Opnieuw maken stoppen').click();
    await seePortalPage(iris);
    await button(iris, 'Ja, stoppen').click();
    await page.getByRole('heading', { name: 'De bestanden zijn opgeruimd' }).waitFor();
    await page.unroute(asksForWork);
  });

  it('goes to another researcher, who has it from then on, and nobody else', async () => {
    const samir = await openPortal(browser, api.url);
    await signInAtPortal(samir, 'Samir');
    await joost.page.reload();
    await button(joost, 'Een andere onderzoeker kiezen').click();
    await joost.page.getByText('Er is geen andere onderzoeker.').waitFor();
    await api.db().prepare(`UPDATE member SET roles = '["coach","researcher"]' WHERE id = 'samir'`).run();
    await joost.page.reload();
    await button(joost, 'Een andere onderzoeker kiezen').click();
    await joost.page
      .getByLabel('Wie neemt het over?')
      .selectOption({ label: 'Samir (teamcoach, Overvecht)' });
    await seePortalPage(joost);
    await button(joost, /^Overdragen aan Samir/).click();
    await button(joost, 'Ja, overdragen').click();
    await joost.page.getByText(/^Overgedragen aan Samir/).waitFor();
    await seePortalPage(joost);

    await samir.open(path);
    await samir.page.getByRole('heading', { level: 1, name: 'Doelen in de wijk' }).waitFor();
    await iris.open('research');
    await iris.page.getByText('Je hebt nog geen onderzoek').waitFor();
  });
});
