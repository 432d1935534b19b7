import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { openSignInWindow, signInAtProvider } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { seeFits } from './support/see-fits.ts';

/** The part of the extension's world that is used in its pages. */
declare const chrome: {
  storage: { session: { get(): Promise<{ session?: { token: string } }>; clear(): Promise<void> } };
};

describeInBrowser('signing in at the organisation', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const button = () => panel.getByRole('button', { name: /^Inloggen bij Voorbeeldstad/ });
  const token = () => panel.evaluate(async () => (await chrome.storage.session.get()).session?.token ?? null);

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('shows one button, and in the window who one can be', async () => {
    await button().waitFor();
    await seeFits(panel);
    const window = await openSignInWindow(panel);
    await window.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
    await seeFits(window);
    await panel.getByText('Het venster van je organisatie staat open').waitFor();
    await window.close();
  });

  it('says so when the window was closed, and when one would rather not', async () => {
    await panel.getByText('Je hebt het venster gesloten of het inloggen afgebroken').waitFor();
    await seeFits(panel);
    const window = await openSignInWindow(panel);
    await window.getByRole('button', { name: 'Toch niet inloggen' }).click();
    await panel.getByText('Je hebt het venster gesloten of het inloggen afgebroken').waitFor();
    expect(await token()).toBeNull();
  });

  it('says so when the account has no access', async () => {
    await signInAtProvider(panel, 'Kim');
    await panel.getByText('heeft nog geen rol of team in Doelspoor').waitFor();
    expect(await token()).toBeNull();
  });

  it('says so when the API is away, and goes on when it is back', async () => {
    await api.goDown();
    await button().click();
    await panel.getByText('Doelspoor is niet bereikbaar').waitFor();
    await panel.reload();
    await panel.getByText('Doelspoor is niet bereikbaar').waitFor();
    await api.comeBack();
    await panel.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await button().waitFor();
  });

  it('signs in who chose, with a session that is worth nothing elsewhere', async () => {
    await signInAtProvider(panel, 'Noor');
    await button().waitFor({ state: 'detached' });
    const stolen = await token();
    expect(stolen).toMatch(/^[0-9a-f]{64}$/);
    for (const scheme of ['DPoP', 'Bearer']) {
      const answer = await fetch(`${api.url}/api/session`, {
        headers: { authorization: `${scheme} ${stolen}` },
      });
      expect(answer.status).toBe(401);
    }
  });

  it('shows where one is signed in, and signs out there', async () => {
    await panel.evaluate(() => chrome.storage.session.clear());
    await signInAtProvider(panel, 'Noor');
    await button().waitFor({ state: 'detached' });
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const sessions = options.getByRole('region', { name: 'Waar ben ik ingelogd' });
    await sessions.getByRole('listitem').nth(1).waitFor();
    expect(await sessions.getByRole('listitem').filter({ hasText: 'Chrom' }).count()).toBe(2);
    await seeFits(options);
    await sessions.getByRole('button', { name: /^Uitloggen: / }).click();
    await sessions.getByText('Uitgelogd.').waitFor();
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1);
    await sessions.getByRole('button', { name: 'Overal uitloggen' }).click();
    await sessions.getByRole('button', { name: 'Ja, overal uitloggen' }).click();
    await sessions.getByText('Je bent niet ingelogd.').waitFor();
    await button().waitFor();
    await panel.getByText('Je bent hier uitgelogd').waitFor();
  });
});
