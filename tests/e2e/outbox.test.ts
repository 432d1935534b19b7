import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { type Typist, typistAt } from './support/fill-in.ts';
import { goalRow } from './support/goal-row.ts';
import { killBrowser } from './support/kill-browser.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';

const patience = { timeout: 60_000 };
const caseNumber = '2026-01842';

describeInBrowser('what she saved reaches the API once', () => {
  let system: RunningCaseSystem;
  let api: TestApi;
  let profile: string;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  let typist: Typist;

  /** How many entries of each form are stored. */
  const stored = async () => {
    const { results } = await api
      .db()
      .prepare('select form, count(*) as times from entry group by form')
      .all<{ form: string; times: number }>();
    return Object.fromEntries(results.map(({ form, times }) => [form, times]));
  };
  const seesStored = (expected: Record<string, number>) =>
    expect.poll(() => stored().catch(() => null), patience).toEqual(expected);
  const sees = (text: string) => panel.getByText(text, { exact: true }).waitFor(patience);

  async function openCase(): Promise<void> {
    page = await browser.context.newPage();
    await page.goto(`${system.url}/#/zaken/${caseNumber}`);
    panel = await browser.openPanel(page);
    typist = typistAt(panel);
  }

  const goalText = () => panel.getByRole('textbox', { name: 'Wat willen jullie bereiken?' });

  async function typeGoal(): Promise<void> {
    await panel.getByRole('button', { name: '+ Doel', exact: true }).click();
    await goalText().fill('Samen eten');
    await sees('✓ Concept bewaard');
  }

  async function seesDraft(): Promise<void> {
    await panel.getByRole('button', { name: /^Verder gaan: .*Doel/ }).click();
    await expect.poll(() => goalText().inputValue(), patience).toBe('Samen eten');
    expect(await stored()).toEqual({ 'case-opened': 1 });
  }

  beforeAll(async () => {
    system = await startExampleCaseSystem();
  });
  afterAll(() => system?.stop());

  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'doelspoor-profile-'));
    browser = await launchDemo({ profile });
    api = await startTestApi(browser);
    await openCase();
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await typist.startCase();
    await seesStored({ 'case-opened': 1 });
    await sees('✓ Alles opgeslagen');
  });
  afterEach(async () => {
    await browser?.close();
    await api?.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('when the API is away for a while: it says that one waits, and sends it by itself', async () => {
    await api.goDown();
    await typist.addGoal({ text: 'Samen eten', score: '4' });
    await sees('1 wacht op verbinding');
    await goalRow(panel, 'Samen eten').waitFor();
    await api.comeBack();
    await seesStored({ 'case-opened': 1, goal: 1 });
    await sees('✓ Alles opgeslagen');
  });

  it('when the service worker is ended between saving and sending', async () => {
    await api.goDown();
    await typist.addGoal({ text: 'Samen eten', score: '4' });
    await sees('1 wacht op verbinding');
    await browser.stopServiceWorker();
    await api.comeBack();
    await seesStored({ 'case-opened': 1, goal: 1 });
    await sees('✓ Alles opgeslagen');
  });

  it('when the service worker is ended while it sends, whether or not the API got it', async () => {
    for (const isLost of [true, false]) {
      let held = () => {};
      const isHeld = new Promise<void>((resolve) => {
        held = resolve;
      });
      await browser.context.route(
        `${api.url}/api/entries`,
        async (route) => {
          if (!isLost) await route.fetch();
          held();
        },
        { times: 1 },
      );
      await typist.addGoal({ text: `Samen eten, ${isLost ? 'eerst' : 'dan'}`, score: '4' });
      await isHeld;
      await browser.stopServiceWorker();
      await sees('✓ Alles opgeslagen');
    }
    expect(await stored()).toEqual({ 'case-opened': 1, goal: 2 });
  });

  it('when the session has expired: it is kept, and sent after signing in', async () => {
    await api.db().prepare('update session set expires_at = 0').run();
    // Its last step waits for a screen that the sign-in screen may be ahead of.
    void typist.addGoal({ text: 'Samen eten', score: '4' }).catch(() => null);
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await seesStored({ 'case-opened': 1, goal: 1 });
    await sees('✓ Alles opgeslagen');
    await goalRow(panel, 'Samen eten').waitFor();
  });

  it('when the database of the browser is lost meanwhile, after signing in and getting the keys back', async () => {
    await api.goDown();
    await typist.addGoal({ text: 'Samen eten', score: '4' });
    await sees('1 wacht op verbinding');
    await panel.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('doelspoor');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await panel.reload();
    await api.comeBack();
    await panel.getByRole('button', { name: 'Kijk opnieuw' }).click();
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    await seesStored({ 'case-opened': 1, goal: 1 });
    await sees('✓ Alles opgeslagen');
    await goalRow(panel, 'Samen eten').waitFor();
  });

  it('and what she has typed so far is there again after the session expired', async () => {
    await typeGoal();
    await api.db().prepare('update session set expires_at = 0').run();
    await panel.reload();
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await seesDraft();
  });

  it('and what she has typed so far is there again after the browser was killed', async () => {
    await typeGoal();
    await killBrowser(profile, browser.context);
    browser = await launchDemo({ profile });
    await openCase();
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await seesDraft();
  });

  it('when the browser is killed between saving and sending, and the API was away', async () => {
    await api.goDown();
    await typist.addGoal({ text: 'Samen eten', score: '4' });
    await sees('1 wacht op verbinding');
    await killBrowser(profile, browser.context);
    await api.comeBack();
    browser = await launchDemo({ profile });
    await openCase();
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await seesStored({ 'case-opened': 1, goal: 1 });
    await sees('✓ Alles opgeslagen');
    await goalRow(panel, 'Samen eten').waitFor();
  });
});
