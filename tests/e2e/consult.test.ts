import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { countActions } from './support/counting-page.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';
import { toldEvent } from './support/told-case.ts';

const patience = { timeout: 60_000 };
const caseNumber = '2026-01842';
const todayOn = dayOfInstant(Date.now());
const goalId = randomUUID();
const question = 'Hoe praten we met een jongere die niets meer zegt?';
const scored = (daysAgo: number, score: number) => ({
  form: 'evaluation',
  on: addDays(todayOn, -daysAgo),
  answers: {
    present: ['caregiver-1'],
    goals: [{ goal: goalId, scores: [{ informant: 'caregiver-1', score }], status: 'open' }],
    nextOn: addDays(todayOn, 60),
  },
});
/** A goal that two evaluations brought no further. */
const story = [
  { form: 'case-opened', on: addDays(todayOn, -90), answers: { caseNumber, carers: 2 } },
  {
    form: 'goal',
    on: addDays(todayOn, -80),
    answers: {
      goal: goalId,
      text: 'Drie keer per week samen eten',
      domain: 'parenting',
      scores: [{ informant: 'caregiver-1', score: 5 }],
      evaluateOn: addDays(todayOn, -50),
    },
  },
  scored(50, 5),
  scored(20, 4),
];

describeInBrowser('asking someone to think along', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const sees = (text: string | RegExp) => panel.getByText(text).first().waitFor(patience);
  const row = () => panel.getByRole('region', { name: 'Meedenken' });
  const openCase = async () => {
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByLabel('Zaaknummer').fill(caseNumber);
    await button('Zaak openen').click();
    await sees('Drie keer per week samen eten');
  };
  const seeScreen = async (name: string) => {
    await seeFits(panel, name);
    if (name === 'consult-open') await takeScreenshots(panel, name);
  };

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file(story.map((event) => toldEvent(caseNumber, event)));
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await openCase();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is suggested at a goal that does not move, and can be put away until it is evaluated again', async () => {
    await sees('Twee evaluaties zonder vooruitgang.');
    await seeScreen('consult-suggested');
    await button(/^Niet nu: Drie keer/).click();
    await sees('Tot de volgende evaluatie zie je dit hier niet meer.');
    await openCase();
    await row().waitFor();
    expect(await panel.getByText('Twee evaluaties zonder vooruitgang.').count()).toBe(0);
  });

  it('takes one click from within an evaluation, which goes on where it was', async () => {
    const hands = countActions(panel);
    await button('+ Evaluatie').click();
    await panel.getByRole('form', { name: 'Evaluatie' }).waitFor();
    await panel.keyboard.press('Enter');
    await sees('stap 2 van 3');
    await panel.keyboard.press('4');
    await sees('Concept bewaard');
    await hands.click(button('Meedenken vragen'));
    await panel.getByRole('form', { name: 'Consult vragen' }).waitFor();
    expect(hands.actions()).toBe(1);
    await seeScreen('consult-asking');
    await panel.getByLabel('Wat wil je voorleggen?').fill(question);
    await panel.keyboard.press('Control+Enter');

    await panel.getByRole('form', { name: 'Evaluatie' }).waitFor();
    await sees('Consult vragen: opgeslagen.');
    await sees('stap 2 van 3');
    expect(await panel.getByRole('radio', { name: /^4/ }).isChecked()).toBe(true);
    await panel.keyboard.press('Escape');
    await sees('Verder gaan');
  });

  it('stands on the case with since when, gets its answer and its end, and is folded away then', async () => {
    await row().getByText(question).waitFor();
    await row().getByText('nog geen antwoord').waitFor();
    await seeScreen('consult-open');
    await button('Antwoord vastleggen').click();
    await panel.getByRole('form', { name: 'Antwoord op consult' }).waitFor();
    expect(await panel.getByRole('radio', { name: question }).isChecked()).toBe(true);
    await panel.getByLabel('Wat is het advies?').fill('Ga samen iets doen.');
    await panel.keyboard.press('Control+Enter');
    await row()
      .getByText(/^antwoord op/)
      .waitFor();

    await row().getByRole('button', { name: 'Afronden' }).click();
    await panel.getByRole('form', { name: 'Consult afronden' }).waitFor();
    await panel.getByRole('radio').nth(1).check();
    await panel.keyboard.press('Control+Enter');
    await row().getByText('1 eerder').click();
    await row().getByText(question).waitFor();
    await expect
      .poll(async () => {
        const { results } = await api
          .db()
          .prepare("select verdict from milestone where kind = 'consult-answered'")
          .all<{ verdict: string }>();
        return results;
      })
      .toEqual([{ verdict: 'met' }]);
    await seeScreen('consult-ended');
  });

  it('is offered after an evaluation in which she says that she needs someone', async () => {
    await button(/^Verder gaan: .*Evaluatie/).click();
    await sees('stap 2 van 3');
    await panel.keyboard.press('Control+Enter');
    await sees('stap 3 van 3');
    await panel.getByLabel('Ik heb iemand nodig die meedenkt').check();
    await panel.keyboard.press('Control+Enter');
    await sees('Je gaf aan dat je iemand nodig hebt die meedenkt.');
    await seeScreen('consult-offered');
    await panel.getByRole('status').getByRole('button', { name: 'Meedenken vragen' }).click();
    await panel.getByRole('form', { name: 'Consult vragen' }).waitFor();
  });
});
