import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { badgeOf } from './support/badge-of.ts';
import { countActions } from './support/counting-page.ts';
import { evaluatedOn } from './support/evaluated-on.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

/** What the documentation shows. */
const pictured = new Set(['reminder', 'due-list']);

const patience = { timeout: 30_000 };
const todayOn = dayOfInstant(Date.now());
const ago = (days: number) => addDays(todayOn, -days);

const later = '2026-07001';
const moved = '2026-07002';
const evaluated = '2026-07003';
const otherwise = '2026-07004';
const before = '2026-07005';
/** One that the example case system knows. */
const shown = '2026-01655';

describeInBrowser('reminders', () => {
  let system: RunningCaseSystem;
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const open = async (number: string) => {
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  };
  const card = () => panel.getByRole('region', { name: 'Aan de beurt' });
  const press = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  /** What the database says of the reminders of a kind, newest last. */
  const told = async (kind: string) => {
    const { results } = await api
      .db()
      .prepare(
        'select outcome, opened_on is not null as opened, reason from prompt where kind = ? order by id',
      )
      .bind(kind)
      .all<{ outcome: string | null; opened: number; reason: string | null }>();
    return results;
  };
  const seeScreen = async (name: string) => {
    await seeFits(panel, name);
    if (pictured.has(name)) await takeScreenshots(panel, name);
  };

  beforeAll(async () => {
    system = await startExampleCaseSystem();
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file([
      ...evaluatedOn(later, addDays(todayOn, 2)),
      ...evaluatedOn(moved, addDays(todayOn, -3)),
      ...evaluatedOn(evaluated, addDays(todayOn, 4)),
      ...evaluatedOn(before, addDays(todayOn, 6)),
      openedCase(otherwise, ago(20)),
      openedCase(shown, ago(35)),
    ]);
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await system?.stop();
  });

  it('begins the week with numbers that can go into a mail, and with nothing else in them', async () => {
    const week = panel.getByRole('region', { name: 'Je week' });
    await week.getByText('te laat').waitFor();
    await seeScreen('week');
    await week.getByRole('button', { name: 'Kopieer voor een mail' }).click();
    await week.getByText('Gekopieerd, zonder zaaknummers.').waitFor();
    await panel.getByLabel('Zaaknummer').focus();
    await panel.keyboard.press('ControlOrMeta+V');
    const mail = await panel.getByLabel('Zaaknummer').inputValue();
    expect(mail).toMatch(/^Mijn zaken op .*: \d+ te laat, \d+ deze week aan de beurt/);
    expect(mail).not.toMatch(/2026-|\d{5}/);
    await week.getByRole('button', { name: 'Weg' }).click();
    await week.waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByRole('heading', { name: 'Wat er aan de beurt is' }).waitFor();
    expect(await week.count()).toBe(0);
  });

  it('lists what is due in all cases by how much it presses, hers and the team’s', async () => {
    await panel.getByRole('heading', { name: /^Te laat \(\d+\)$/ }).waitFor();
    const late = panel.getByRole('region', { name: 'Te laat' });
    expect(await late.innerText()).toContain(shown);
    await late
      .getByText(/was tussen .* te laat, kan alsnog/)
      .first()
      .waitFor();
    await seeScreen('due-list');
    await panel.getByRole('radio', { name: 'Van het team' }).check();
    await late.getByText(shown).first().waitFor();
  });

  it('opens a case in the panel where its case system was never seen', async () => {
    await press(`Toon zaak ${later} in dit paneel`);
    await panel.getByRole('heading', { name: `Zaak ${later}` }).waitFor();
  });

  it('is put off in two actions, which does not move the date, and back again', async () => {
    await open(later);
    const hands = countActions(panel);
    await card().getByText('Evaluatie met het gezin').waitFor();
    await card()
      .getByText(/^tussen .* en .*, uiterlijk over 2 dagen$/)
      .waitFor();
    await expect
      .poll(() => told('evaluation'), patience)
      .toEqual([{ outcome: null, opened: 0, reason: null }]);
    await seeScreen('reminder');
    await hands.click(card().getByRole('button', { name: 'Later' }));
    await card().getByText('De datum zelf blijft staan.').waitFor();
    await seeScreen('reminder-later');
    await hands.click(card().getByRole('button', { name: /^Volgende week/ }));
    expect(hands.actions()).toBeLessThanOrEqual(2);
    await panel.getByText(/^Evaluatie met het gezin, uiterlijk/).waitFor();
    await panel.getByText(/^later herinneren: ma /).waitFor();
    expect(await card().count()).toBe(0);
    await seeScreen('reminder-put-off');
    await expect.poll(() => told('evaluation'), patience).toMatchObject([{ outcome: 'later' }]);
    await press('Ongedaan maken');
    await card().getByRole('button', { name: 'Later' }).waitFor();
  });

  it('by keyboard alone: put off till a day of her own', async () => {
    await card().getByRole('button', { name: 'Later' }).focus();
    await panel.keyboard.press('Enter');
    await card()
      .getByRole('button', { name: /^Een dag/ })
      .waitFor();
    while (!(await panel.evaluate(() => document.activeElement?.textContent?.startsWith('Een dag'))))
      await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.getByLabel('Op welke dag?').fill(addDays(todayOn, 9));
    await panel.keyboard.press('Enter');
    await panel.getByText(/^later herinneren: /).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Ongedaan maken');
  });

  it('stays in the list when it is put off, with the day on which it comes back', async () => {
    await press('Mijn lijst');
    await panel.getByRole('heading', { name: 'Mijn lijst' }).waitFor();
    await panel
      .getByText(/^later herinneren: /)
      .first()
      .waitFor();
    await press('Terug naar de zaak');
    await panel.getByRole('heading', { name: `Zaak ${later}` }).waitFor();
  });

  it('is answered with a reason when it goes another way here, and nothing else is said that day', async () => {
    await open(otherwise);
    await card().getByText('Eerste veiligheidschecklist').waitFor();
    await card().getByRole('button', { name: 'Anders' }).click();
    await card().getByRole('button', { name: 'Reden opslaan' }).click();
    await card().getByText('Kies een reden.').waitFor();
    await seeScreen('reminder-otherwise');
    await card()
      .getByRole('radio', { name: /een andere professional/ })
      .check();
    await card().getByRole('button', { name: 'meer' }).click();
    await card().getByLabel('Toelichting').fill('De Veilig Thuis-collega kijkt mee.');
    await card().getByRole('button', { name: 'Reden opslaan' }).click();
    await panel.getByText('Opgeslagen dat het hier anders gaat.').waitFor();
    await panel.getByText(/^Eerste doelen met het gezin, uiterlijk/).waitFor();
    expect(await card().count()).toBe(0);
    await expect
      .poll(() => told('first-safety-check'), patience)
      .toEqual([{ outcome: 'deviated', opened: 0, reason: 'other-professional' }]);
    await open(otherwise);
    await panel.getByText(/^Eerste doelen met het gezin, uiterlijk/).waitFor();
    expect(await card().count()).toBe(0);
  });

  it('is moved to another date with the family; the term stays what it was', async () => {
    const dates = async () =>
      (
        await api
          .db()
          .prepare(
            `select m.due_on as dueOn, m.deadline_on as deadlineOn from milestone m
             where m.kind = 'evaluation' and m.case_id in (select case_id from entry where form = 'evaluation-date')`,
          )
          .all()
      ).results;
    await open(moved);
    await card()
      .getByText(/3 dagen te laat, kan alsnog$/)
      .waitFor();
    await seeScreen('reminder-late');
    await card().getByRole('button', { name: 'Datum verzetten' }).click();
    await panel.getByRole('form', { name: 'Evaluatie verzetten' }).waitFor();
    await panel.getByText('Voor de cijfers blijft de oude termijn gelden.').waitFor();
    const nextOn = addDays(todayOn, 30);
    await panel.getByLabel(/^Wanneer kijken jullie dan/).fill(nextOn);
    await panel.getByText('Dit is later dan de termijn.').waitFor();
    await seeScreen('move-date');
    await press(/^Datum verzetten/);
    await panel.getByRole('heading', { name: `Zaak ${moved}` }).waitFor();
    await expect.poll(dates, patience).toEqual([{ dueOn: nextOn, deadlineOn: addDays(todayOn, -3 + 14) }]);
    expect(await card().count()).toBe(0);
  });

  it('is done from the card, which is counted as opened and done', async () => {
    await open(evaluated);
    await card().getByRole('button', { name: 'Invullen' }).click();
    await panel.getByRole('form', { name: 'Evaluatie' }).waitFor();
    for (;;) {
      const next = panel.getByRole('button', { name: /^(Verder|Naar doel 1|Volgend doel)/ });
      if (!(await next.isVisible())) break;
      const step = await panel.getByText(/^stap \d+ van/).innerText();
      if (step.startsWith('stap 2')) await panel.keyboard.press('6');
      await next.click();
      await panel.getByText(step, { exact: true }).waitFor({ state: 'detached' });
    }
    await panel.getByRole('button', { name: /^Evaluatie opslaan/ }).click();
    await panel.getByRole('heading', { name: `Zaak ${evaluated}` }).waitFor();
    await expect
      .poll(async () => (await told('evaluation')).filter(({ outcome }) => outcome === 'done'), patience)
      .toEqual([{ outcome: 'done', opened: 1, reason: null }]);
    expect(await card().count()).toBe(0);
  });

  it('that nobody answered says nothing for a week, whoever saw it; what is due stays in sight', async () => {
    const shownAgo = (days: number) =>
      api
        .db()
        .prepare(
          `insert into prompt (id, case_id, team_id, kind, shown_on)
           select 'by a colleague', c.id, c.team_id, m.kind, ?1
           from milestone m join case_file c on c.id = m.case_id
           where m.kind = 'evaluation' and m.due_on = ?2
           on conflict (id) do update set shown_on = excluded.shown_on`,
        )
        .bind(ago(days), addDays(todayOn, 6))
        .run();
    for (const days of [1, 6]) {
      await shownAgo(days);
      await open(before);
      await panel.getByText(/^Evaluatie met het gezin, uiterlijk/).waitFor();
      expect(await card().count()).toBe(0);
    }
    await shownAgo(7);
    await open(before);
    await card().getByText('Evaluatie met het gezin').waitFor();
  });

  it('is on the toolbar button as long as it is on the card', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${system.url}/#/zaken/${shown}`);
    const badge = () => badgeOf(browser, page);
    await expect.poll(badge, patience).toBe('1');
    await page.close();
  });

  it('is listed without a connection as it was known last, and says of when that is', async () => {
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByRole('region', { name: 'Te laat' }).getByText(shown).first().waitFor();
    await api.goDown();
    await panel.reload();
    await panel.getByText(/^Geen verbinding: dit is de laatst bekende stand, van /).waitFor();
    await panel.getByRole('region', { name: 'Te laat' }).getByText(shown).first().waitFor();
    await seeScreen('due-list-offline');
    await api.comeBack();
  });
});
