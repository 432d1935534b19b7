import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayText } from '../../shared/text/day-text.ts';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';
import { toldEvent } from './support/told-case.ts';

const patience = { timeout: 60_000 };
const caseNumber = '2026-01842';
const todayOn = dayOfInstant(Date.now());
const goalId = randomUUID();
/** Evaluated a day after the term, or so she wrote down. */
const story = [
  { form: 'case-opened', on: addDays(todayOn, -90), answers: { caseNumber, carers: 2 } },
  {
    form: 'goal',
    on: addDays(todayOn, -80),
    answers: {
      goal: goalId,
      text: 'Drie keer per week samen eten',
      domain: 'parenting',
      scores: [{ informant: 'caregiver-1', score: 4 }],
      evaluateOn: addDays(todayOn, -20),
    },
  },
  {
    form: 'evaluation',
    on: addDays(todayOn, -5),
    answers: {
      present: ['caregiver-1'],
      goals: [{ goal: goalId, scores: [{ informant: 'caregiver-1', score: 6 }], status: 'open' }],
      nextOn: addDays(todayOn, 60),
    },
  },
  {
    form: 'action',
    on: addDays(todayOn, -4),
    authorId: 'ilias',
    answers: { goal: goalId, action: randomUUID(), what: 'Weekmenu ophangen', owner: 'family' },
  },
];

describeInBrowser('what was recorded', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const button = (name: string | RegExp, page = panel) => page.getByRole('button', { name });
  const sees = (text: string | RegExp, page = panel) => page.getByText(text).first().waitFor(patience);
  const openCase = async (page: Page) => {
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await page.getByLabel('Zaaknummer').fill(caseNumber);
    await page.getByRole('button', { name: 'Zaak openen' }).click();
    await page.getByText('Drie keer per week samen eten').first().waitFor(patience);
  };
  const newPanel = async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    return page;
  };
  const openRecord = async (page = panel) => {
    await button('Meer', page).click();
    await button('Wat is er vastgelegd', page).click();
    await page.getByRole('heading', { name: 'Wat is er vastgelegd' }).waitFor();
  };
  const backToCase = (page = panel) => button('Terug naar de zaak', page).click();
  const entry = (title: string, page = panel) =>
    page.locator('.doelspoor-record details').filter({ has: page.locator('summary', { hasText: title }) });
  const unfold = async (title: string, page = panel) => {
    const details = entry(title, page).first();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return details;
  };
  const evaluationVerdict = async () => {
    const { results } = await api
      .db()
      .prepare("select verdict from milestone where kind = 'evaluation' order by deadline_on limit 1")
      .all<{ verdict: string }>();
    return results[0]?.verdict;
  };
  const filed = async (form: string) => {
    const { results } = await api
      .db()
      .prepare('select id, amends from entry where form = ?1 order by recorded_at, rowid')
      .bind(form)
      .all<{ id: string; amends: string | null }>();
    return results;
  };
  const seeScreen = async (name: string) => {
    await seeFits(panel, name);
    if (name === 'record') await takeScreenshots(panel, name);
  };

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file(story.map((event) => toldEvent(caseNumber, event)));
    panel = await newPanel();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await openCase(panel);
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is all there, newest first, with who did it, and opens to all of its answers', async () => {
    await openRecord();
    const lines = await panel.locator('.doelspoor-record summary').allInnerTexts();
    expect(lines.map((line) => line.split('\n')[0])).toEqual(['Actie', 'Evaluatie', 'Doel', 'Zaak starten']);
    expect(lines[0]).toContain('een collega');
    expect(lines[1]).toContain('jij');
    expect(lines.join()).not.toContain('Ilias');
    const evaluation = await unfold('Evaluatie');
    await expect.poll(() => evaluation.innerText()).toContain('Waar staan jullie nu?\nouder/verzorger 1: 6');
    await seeScreen('record');
  });

  it('is corrected in the form it was filled in with: score, day and next date change wherever they show', async () => {
    expect(await evaluationVerdict()).toBe('unmet');
    await button(/^Verbeteren: Evaluatie/).click();
    await panel.getByRole('form', { name: 'Evaluatie' }).waitFor();
    await sees('Je verbetert wat er al stond.');
    expect(await panel.getByLabel('Geëvalueerd op').inputValue()).toBe(addDays(todayOn, -5));
    await seeScreen('record-correcting');
    await panel.getByLabel('Geëvalueerd op').fill(addDays(todayOn, -12));
    await button(/^Naar doel 1/).click();
    await sees('stap 2 van 3');
    await panel.keyboard.press('8');
    await panel.keyboard.press('Enter');
    await sees('stap 3 van 3');
    await panel.getByLabel('Wanneer kijken jullie weer?').fill(addDays(todayOn, 3));
    await button(/^Evaluatie opslaan/).click();

    await sees('Evaluatie: verbetering opgeslagen.');
    const evaluation = await unfold('Evaluatie');
    await expect
      .poll(() => evaluation.innerText())
      .toContain('van “ouder/verzorger 1: 6” naar “ouder/verzorger 1: 8”');
    expect(await evaluation.innerText()).toMatch(/De dag van “.*” naar “.*”/);
    await seeScreen('record-corrected');
    await expect.poll(() => filed('evaluation')).toHaveLength(2);
    await expect.poll(evaluationVerdict).toBe('met');
    await backToCase();
    await sees('4 → 8');
    await sees(`weer op ${dayText(addDays(todayOn, 3), todayOn, 'nl')}`);
  });

  it('is corrected once more without a connection, and both corrections are there when it is back', async () => {
    await api.goDown();
    await openRecord();
    await unfold('Evaluatie');
    await button(/^Verbeteren: Evaluatie/).click();
    await button(/^Naar doel 1/).click();
    await sees('stap 2 van 3');
    await panel.keyboard.press('7');
    await panel.keyboard.press('Control+Enter');
    await sees('stap 3 van 3');
    await button(/^Evaluatie opslaan/).click();
    await sees('1 wacht op verbinding');
    await backToCase();
    await sees('4 → 7');
    await api.comeBack();
    await expect.poll(() => filed('evaluation').catch(() => []), patience).toHaveLength(3);
    const [first, second, third] = await filed('evaluation');
    expect([first?.amends, second?.amends, third?.amends]).toEqual([null, first?.id, second?.id]);
    await sees('Alles opgeslagen');
  });

  it('is withdrawn with a reason, stays struck through, and is put back with one click', async () => {
    await openRecord();
    await unfold('Evaluatie');
    await button(/^Intrekken: Evaluatie/).click();
    await panel.getByRole('form', { name: /^Intrekken/ }).waitFor();
    await seeScreen('record-withdrawing');
    await panel.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await sees('Dit is nodig om verder te gaan.');
    await panel.getByRole('radio', { name: 'niet gebeurd' }).check();
    await panel.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await sees(/^Jij trok dit op .* in: niet gebeurd/);
    expect(await panel.locator('.doelspoor-record s').innerText()).toBe('Evaluatie');
    await seeScreen('record-withdrawn');
    await expect.poll(evaluationVerdict).toBe('unmet');

    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Ongedaan maken');
    await panel.keyboard.press('Enter');
    await sees('Teruggezet. Het telt weer mee.');
    await expect.poll(evaluationVerdict).toBe('met');
    await backToCase();
    await sees('4 → 7');
  });

  it('is corrected in two windows as one: the same draft, saved once', async () => {
    const other = await newPanel();
    // Opened in a tab, a panel follows the tab that was used last: here each the other.
    for (const page of [other, panel]) await openCase(page);
    for (const page of [panel, other]) {
      await openRecord(page);
      await unfold('Actie', page);
      await button(/^Verbeteren: Actie/, page).click();
      await page.getByLabel('Wat', { exact: true }).waitFor();
    }
    await panel.getByLabel('Wat', { exact: true }).fill('Weekmenu op de koelkast');
    await expect
      .poll(() => other.getByLabel('Wat', { exact: true }).inputValue(), patience)
      .toBe('Weekmenu op de koelkast');
    await button(/^Actie opslaan/, other).click();
    await other.getByText('Actie: verbetering opgeslagen.').waitFor();
    await panel.getByRole('form').waitFor({ state: 'detached' });
    await expect.poll(() => filed('action')).toHaveLength(2);
    await other.close();
    await openCase(panel);
  });

  it('can be read, withdrawn and put back by keyboard alone', async () => {
    const { keyboard } = panel;
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        const focused = await panel.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (name.test(focused)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`no way to ${name}`);
    };
    await tabTo(/^Meer$/);
    await keyboard.press('Enter');
    await tabTo(/^Wat is er vastgelegd$/);
    await keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Wat is er vastgelegd' }).waitFor();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe('Wat is er vastgelegd');
    await tabTo(/^Actie/);
    await keyboard.press('Enter');
    // A key pressed before a screen has taken over would land on the one before it.
    const question = panel.getByRole('form', { name: /^Intrekken: Actie/ });
    const firstReason = question.locator('input:focus');
    await entry('Actie')
      .getByRole('button', { name: /^Intrekken/ })
      .waitFor();
    await tabTo(/^Intrekken: Actie/);
    await keyboard.press('Enter');
    await firstReason.waitFor();
    await keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await tabTo(/^Intrekken: Actie/);
    await keyboard.press('Enter');
    await firstReason.waitFor();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await sees(/^Jij trok dit op .* in: dubbel ingevoerd/);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Ongedaan maken');
    await keyboard.press('Enter');
    await sees('Teruggezet. Het telt weer mee.');
    await tabTo(/^Terug naar de zaak$/);
    await keyboard.press('Enter');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe(`Zaak ${caseNumber}`);
  });
});
