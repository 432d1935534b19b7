import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { typistAt } from './support/fill-in.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { menuItems, selectAndTake, type Taking } from './support/take-text.ts';

const words = 'Wij willen dat het rustig is aan tafel';

describeInBrowser('text that is selected in the case system', () => {
  let system: RunningCaseSystem;
  let api: TestApi;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  const goalText = () => panel.getByLabel('Wat willen jullie bereiken?');
  const note = () => page.locator('#note');
  const take = (text: string, as: Taking) => selectAndTake(browser, page, note(), text, as);
  const box = () => panel.getByRole('region', { name: 'Tekst uit het zaaksysteem' });
  const leave = async () => {
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: '+ Doel', exact: true }).waitFor();
  };
  const openDossier = async (number: string) => {
    await page.goto(`${system.url}/#/zaken/${number}`);
    await page.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
    await page.getByRole('tab', { name: 'Dossier' }).click();
  };

  beforeAll(async () => {
    [system, browser] = await Promise.all([startExampleCaseSystem(), launchDemo()]);
    api = await startTestApi(browser);
    page = await browser.context.newPage();
    await openDossier('2026-01842');
    panel = await browser.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await typistAt(panel).startCase();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await system?.stop();
  });

  it('has its items in the menu of the browser, three ways for it to go', async () => {
    expect(
      await menuItems(browser, ['take-goal', 'take-note', 'take-help-question', 'take-nothing']),
    ).toEqual(['take-goal', 'take-note', 'take-help-question']);
  });

  it('becomes the text of a goal, with a click to undo it', async () => {
    await take(words, { menu: 'take-goal' });
    await panel.getByText('Toegevoegd bij “Wat willen jullie bereiken?”.').waitFor();
    expect(await goalText().inputValue()).toBe(words);
    await panel.getByText('Concept bewaard').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => goalText().inputValue()).toBe('');
  });

  it('comes after what stands there already, and nothing of that goes', async () => {
    await goalText().fill('Samen eten');
    await take('zonder telefoon', { shortcut: 'take-goal' });
    await expect.poll(() => goalText().inputValue()).toBe('Samen eten; zonder telefoon');
    await panel.reload();
    await panel.getByRole('button', { name: /^Verder gaan: .*Doel$/ }).click();
    await expect.poll(() => goalText().inputValue()).toBe('Samen eten; zonder telefoon');
  });

  it('becomes the help question of the goal that is open, with its lines, although that is folded away', async () => {
    await take('Hij slaapt slecht.\nSchool belt vaak.', { menu: 'take-help-question' });
    const question = panel.getByLabel('Hulpvraag, in eigen woorden');
    await expect.poll(() => question.inputValue()).toBe('Hij slaapt slecht.\nSchool belt vaak.');
    await take('Oma helpt.', { menu: 'take-help-question' });
    await expect.poll(() => question.inputValue()).toBe('Hij slaapt slecht.\nSchool belt vaak.\nOma helpt.');
  });

  it('is found in a frame, where the person is', async () => {
    await page.getByRole('tab', { name: 'Velden' }).click();
    const framed = page.frameLocator('#inner').locator('#framed');
    await selectAndTake(browser, page, framed, 'met z’n vieren', { shortcut: 'take-goal' });
    await expect.poll(() => goalText().inputValue()).toBe('Samen eten; zonder telefoon; met z’n vieren');
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => goalText().inputValue()).toBe('Samen eten; zonder telefoon');
    await page.getByRole('tab', { name: 'Dossier' }).click();
  });

  it('is not shortened by us: what does not fit waits, with how much is too much', async () => {
    const long = `${'Zo gaat het al een tijd. '.repeat(12)}Einde.`;
    await take(long, { menu: 'take-goal' });
    await box().getByText('Dit past niet bij “Wat willen jullie bereiken?”').waitFor();
    expect(await goalText().inputValue()).toBe('Samen eten; zonder telefoon');
    await seeAccessible(panel);
    await box().getByRole('textbox').fill('aan tafel');
    await box().getByRole('button', { name: 'Zet hier erbij' }).click();
    await expect.poll(() => goalText().inputValue()).toBe('Samen eten; zonder telefoon; aan tafel');
    await box().waitFor({ state: 'detached' });
  });

  it('is warned about like anything typed when it seems to identify someone', async () => {
    await take('bsn 111222333', { menu: 'take-goal' });
    await panel.getByText('burgerservicenummer').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => goalText().inputValue()).not.toContain('111222333');
  });

  it('becomes a note where someone is typing in the form that is open', async () => {
    await leave();
    await panel.getByRole('button', { name: 'Meer' }).click();
    await panel.getByRole('button', { name: 'Zaak afsluiten' }).click();
    await panel.getByRole('form').waitFor();
    await take('Eerste regel', { menu: 'take-note' });
    await box().getByText('Ga naar de vraag waar dit bij hoort').waitFor();
    await box().getByRole('button', { name: 'Weggooien' }).click();
    await box().waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Meedenken vragen' }).click();
    const question = panel.getByLabel('Wat wil je voorleggen?');
    await question.fill('Hoe verder?');
    await take('Zij zegt niets.', { menu: 'take-note' });
    await expect.poll(() => question.inputValue()).toBe('Hoe verder?\nZij zegt niets.');
    await panel.keyboard.press('Escape');
    await panel.getByRole('form', { name: 'Eindevaluatie' }).waitFor();
    await leave();
  });

  it('of another case goes nowhere by itself', async () => {
    await openDossier('2026-01867');
    await panel.getByRole('heading', { name: 'Zaak 2026-01867' }).waitFor();
    await take('Van een ander gezin', { menu: 'take-goal' });
    await box().getByText('Deze tekst wacht tot de zaak loopt.').waitFor();
    await openDossier('2026-01842');
    await panel.getByRole('heading', { name: 'Zaak 2026-01842' }).waitFor();
    await box().getByText('Deze tekst komt uit zaak 2026-01867.').waitFor();
    await box().getByRole('button', { name: 'Weggooien' }).click();
    await box().waitFor({ state: 'detached' });
  });

  it('waits for the case that is chosen, in this session only, and readable nowhere', async () => {
    await page.goto(`${system.url}/frame/velden.html`);
    await panel.getByLabel('Zaaknummer').waitFor();
    await selectAndTake(browser, page, page.locator('#framed'), 'Kanarie 7f3a', { menu: 'take-goal' });
    await box().getByText('Deze tekst wacht op de zaak die je kiest.').waitFor();
    const stored = await browser.serviceWorker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'session' | 'local', { get(): Promise<object> }> };
      };
      return JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]);
    });
    expect(stored).toContain('taken-text');
    expect(stored).not.toContain('Kanarie');
    await panel.getByLabel('Zaaknummer').fill('2026-01842');
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await box().getByText('Waar hoort deze tekst bij?').waitFor();
    await seeAccessible(panel);
    await box().getByRole('button', { name: 'Als hulpvraag' }).click();
    const question = panel.getByLabel('Hulpvraag, in eigen woorden');
    await expect.poll(() => question.inputValue()).toMatch(/Oma helpt\.\nKanarie 7f3a$/);
  });

  it('can be dragged onto a field of the panel, by itself', async () => {
    const place = await goalText().boundingBox();
    if (!place) throw new Error('the field is not there');
    const protocol = await browser.context.newCDPSession(panel);
    const data = { items: [{ mimeType: 'text/plain', data: ' (gesleept)' }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await protocol.send('Input.dispatchDragEvent', {
        type,
        x: place.x + place.width / 2,
        y: place.y + place.height / 2,
        data,
      });
    }
    await expect.poll(() => goalText().inputValue()).toContain('(gesleept)');
    await expect.poll(() => goalText().inputValue()).toContain('Samen eten');
  });

  it('is forgotten when she signs out', async () => {
    await selectAndTake(browser, page, page.locator('#framed'), 'Nog iets', { menu: 'take-note' });
    await box().waitFor();
    await leave();
    await panel.getByRole('button', { name: 'Meer' }).click();
    await panel.getByRole('button', { name: 'Uitloggen' }).click();
    await panel.getByRole('button', { name: /^Inloggen bij / }).waitFor();
    const left = () =>
      browser.serviceWorker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(): Promise<object> } } };
        };
        return Object.keys(await chrome.storage.session.get());
      });
    await expect.poll(left).not.toContain('taken-text');
  });
});
