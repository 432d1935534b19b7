import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { typistAt } from './support/fill-in.ts';
import { startHostilePage } from './support/hostile-page.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { placeBeside } from './support/place-text.ts';

/** What the hostile page offers to the test. */
interface HostileWindow {
  heard(): string;
  valueOf_(id: string): string;
}

describeInBrowser('a page that is not to be trusted', () => {
  let hostile: Awaited<ReturnType<typeof startHostilePage>>;
  let api: TestApi;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  const place = (focus: () => Promise<void>) => placeBeside(panel, focus);
  const valueIn = (id: string) =>
    page.evaluate((of) => (window as unknown as HostileWindow).valueOf_(of), id);
  const secret = () => page.locator('#secret').evaluate((input: HTMLInputElement) => input.value);

  beforeAll(async () => {
    [hostile, browser] = await Promise.all([startHostilePage(), launchDemo()]);
    api = await startTestApi(browser);
    page = await browser.context.newPage();
    await page.goto(hostile.url);
    panel = await browser.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await panel.getByLabel('Zaaknummer').fill('2026-01842');
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    const typist = typistAt(panel);
    await typist.startCase();
    await typist.addGoal({ text: 'Samen eten', score: '4' });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await hostile?.stop();
  });

  it('gets the text where the cursor stands, whatever it put in place of what the browser has', async () => {
    expect(await place(() => page.locator('#area').click())).toBe('Geplaatst in “Verslag”.');
    expect(await valueIn('area')).toContain('Samen eten');
  });

  it('hears of nothing but that text, whatever it listens to', async () => {
    const heard = await page.evaluate(() => (window as unknown as HostileWindow).heard());
    expect(heard).toContain('inputType=insertText');
    expect(heard).toContain('Samen eten');
    expect(heard).not.toMatch(/doelspoor|chrome-extension|2026-01842|noor|overvecht|DS1|message /iu);
    expect(heard).not.toContain(browser.extensionId);
    expect(await page.content()).not.toMatch(/doelspoor|chrome-extension/iu);
  });

  it('gets no text in a field for a password by moving the cursor there meanwhile', async () => {
    await place(() => page.locator('#thief').click());
    expect(await secret()).toBe('');
    await place(() => page.locator('#rich').click());
    expect(await secret()).toBe('');
  });

  it('gives nothing to a frame from where the extension may not come', async () => {
    const field = page.frameLocator('#frame').locator('#area');
    const said = await place(() => field.click());
    expect(said).toBe(
      'Doelspoor mag niet in deze pagina schrijven. De tekst is gekopieerd: je kunt hem zelf plakken.',
    );
    expect(await field.inputValue()).toBe('');
  });

  it('gets nothing at all where the extension was not allowed', async () => {
    await page.goto(hostile.elsewhere);
    const said = await place(() => page.locator('#area').click());
    expect(said).toContain('Doelspoor mag niet in deze pagina schrijven.');
    expect(await page.locator('#area').inputValue()).toBe('');
  });
});
