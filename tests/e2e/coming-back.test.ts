import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { seeFits } from './support/see-fits.ts';
import { toldEvent } from './support/told-case.ts';

const patience = { timeout: 60_000 };
const todayOn = dayOfInstant(Date.now());
const [earlier, later] = ['2025-00417', '2026-01842'];
const earlierStory = [
  { form: 'case-opened', on: addDays(todayOn, -200), answers: { caseNumber: earlier, carers: 2 } },
  { form: 'closing', on: addDays(todayOn, -60), answers: { reason: '01' } },
];

describeInBrowser('a family that comes back', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const sees = (text: string | RegExp) => panel.getByText(text).first().waitFor(patience);
  const verdicts = async (kind: string) => {
    const found = await api
      .db()
      .prepare('select verdict from milestone where kind = ?')
      .bind(kind)
      .all<{ verdict: string }>();
    return found.results.map(({ verdict }) => verdict);
  };

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file(earlierStory.map((event) => toldEvent(earlier, event)));
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByLabel('Zaaknummer').fill(later);
    await button('Zaak openen').click();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is asked for where it is opened again, and its earlier case knows', async () => {
    expect(await verdicts('no-new-start')).toEqual(['met']);
    await button('Zaak starten').click();
    const form = panel.getByRole('form', { name: 'Zaak starten' });
    await form.waitFor(patience);
    await form.getByText('Meer', { exact: true }).click();
    const before = form.getByRole('radiogroup', { name: 'Was dit gezin hier eerder?' });
    await before.getByRole('radio', { name: 'ja' }).check();
    await form.getByLabel('Zaaknummer van toen').fill(earlier);
    await seeFits(panel, 'coming-back');
    await panel.keyboard.press('Control+Enter');
    await sees('stap 2 van 2');
    await panel.keyboard.press('Control+Enter');
    await sees('Zaak starten: opgeslagen.');
    await expect.poll(() => verdicts('no-new-start')).toEqual(['unmet']);
  });

  it('may need others: who helps from now on is recorded after an evaluation that says so', async () => {
    await button('+ Evaluatie').click();
    await panel.getByRole('form', { name: 'Evaluatie' }).waitFor(patience);
    await panel.keyboard.press('Control+Enter');
    await panel.getByRole('radio', { name: 'opschalen' }).check();
    await panel.keyboard.press('Control+Enter');
    await sees('Je gaat op- of afschalen.');
    await seeFits(panel, 'scale-offered');
    await button('Vastleggen wie er helpt').click();
    const form = panel.getByRole('form', { name: 'Op- of afschalen' });
    await form.waitFor(patience);
    const until = form.getByRole('radiogroup', { name: 'Wie hielp er tot nu toe?' });
    expect(await until.getByRole('radio', { name: 'het wijkteam', exact: true }).isChecked()).toBe(true);
    const from = form.getByRole('radiogroup', { name: 'Wie helpt er vanaf nu?' });
    await from.getByRole('radio', { name: 'het wijkteam samen met een specialist' }).check();
    await seeFits(panel, 'support-level');
    await panel.keyboard.press('Control+Enter');
    await sees('Op- of afschalen: opgeslagen.');
    await expect.poll(() => verdicts('scaled-down')).toEqual(['unmet']);
  });

  it('is recorded from the menu as well', async () => {
    await button('Meer').click();
    await button('Op- of afschalen').waitFor(patience);
  });
});
