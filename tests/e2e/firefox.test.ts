import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildDemoExtension } from '../../worker/local/builds.ts';
import { projectRoot } from '../../worker/local/project-root.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { type Firefox, firefoxIdentity, launchFirefox } from './support/firefox/launch-firefox.ts';
import { describeInFirefox } from './support/needs.ts';
import { type Redmine, startRedmine } from './support/redmine.ts';

/** As WebDriver writes it. */
const ENTER = '\uE007';

const button = (text: string) => `//button[contains(normalize-space(.), "${text}")]`;

describeInFirefox('in Firefox, beside Redmine', () => {
  let builds: string;
  let redmine: Redmine;
  let firefox: Firefox;
  let api: TestApi;
  let caseTab: string;
  let panelTab: string;

  /** By key: a click is lost while a window is still coming to the front. */
  const pressOn = (xpath: string) => firefox.type(xpath, ENTER);
  const filed = async () => {
    const { results } = await api
      .db()
      .prepare('select form, count(*) as times from entry group by form order by form')
      .all<{ form: string; times: number }>();
    return Object.fromEntries(results.map(({ form, times }) => [form, times]));
  };
  const panelSays = () => firefox.run('return document.body.innerText');
  /** What stands in the real sidebar: pages of an extension may look at each other. */
  const sidebarSays = () =>
    firefox.run(
      'return browser.extension.getViews({ type: "sidebar" }).map((view) => view.document.body.innerText).join("")',
    );

  beforeAll(async () => {
    redmine = await startRedmine();
  });
  beforeAll(async () => {
    builds = await mkdtemp(join(tmpdir(), 'doelspoor-firefox-build-'));
    const apiUrl = `http://127.0.0.1:${inject('apiPort')}`;
    const extension = await buildDemoExtension(apiUrl, builds, 'firefox');
    const { redirectOrigin: extensionOrigins } = await firefoxIdentity(extension);
    api = await startTestApi({ extensionId: 'none', extensionOrigins });
    firefox = await launchFirefox(extension);
  });
  beforeAll(async () => {
    caseTab = await firefox.open(`${redmine.url}/login`);
    // By script: signing in to Redmine is not what is looked at here, and keys get lost while a window comes up.
    await firefox.see('//*[@id="password"]');
    await firefox.run(
      `const [login, password] = arguments;
       const form = document.querySelector('#login-form form');
       form.elements.username.value = login;
       form.elements.password.value = password;
       form.submit();`,
      [redmine.account.login, redmine.account.password],
    );
    await firefox.see('//*[@id="loggedas"]');
    await firefox.go(redmine.issues[0].url);
    panelTab = await firefox.open(`${firefox.origin}/sidepanel.html`);
    await firefox.run('return browser.storage.local.set({ "first-help-seen": true })');
  });
  afterAll(async () => {
    await firefox?.close();
    await api?.stop();
    await redmine?.stop();
    if (builds) await rm(builds, { recursive: true, force: true });
  });

  it('one signs in at the organisation, in a window of the browser', async () => {
    const before = await firefox.handles();
    await pressOn(button('Inloggen bij Voorbeeldstad'));
    await expect
      .poll(async () => (await firefox.handles()).length, { timeout: 60_000 })
      .toBe(before.length + 1);
    const window = (await firefox.handles()).find((handle) => !before.includes(handle)) ?? '';
    await firefox.switchTo(window, { isFront: true });
    await pressOn('//button[starts-with(normalize-space(.), "Noor ")]');
    await expect.poll(() => firefox.handles(), { timeout: 60_000 }).toEqual(before);
    await firefox.switchTo(panelTab, { isFront: true });
    await pressOn(button('Ik heb een herstelcode'));
    await firefox.type(
      '//*[@id = //label[normalize-space(.) = "Herstelcode"]/@for]',
      await api.recoveryCode('overvecht'),
    );
    await pressOn(button('Sleutels ophalen'));
    await firefox.see(button('Zaak starten'));
    expect(await panelSays()).toContain('Zaak 1');
  });

  it('the open issue is recognised, and a form is filed, in a tab beside it', async () => {
    await pressOn(button('Zaak starten'));
    await firefox.see('//form');
    await firefox.press('2');
    await firefox.press(ENTER);
    await firefox.see('//*[starts-with(normalize-space(text()), "stap 2 van")]');
    await firefox.press(ENTER);
    await expect.poll(filed, { timeout: 60_000 }).toEqual({ 'case-opened': 1 });
  });

  it('the sidebar stands beside the case and shows it', async () => {
    await firefox.switchTo(caseTab, { isFront: true });
    await firefox.runInBrowser('return SidebarController.show("doelspoor_doelspoor_example-sidebar-action")');
    await firefox.switchTo(panelTab);
    await expect.poll(sidebarSays, { timeout: 60_000 }).toContain('Zaak 1');
    await expect.poll(sidebarSays, { timeout: 60_000 }).toContain('+ Doel');
    await firefox.switchTo(caseTab, { isFront: true });
    const picture = await firefox.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    if (process.env.DOELSPOOR_SCREENSHOTS)
      await writeFile(join(projectRoot, 'docs/screenshots/firefox-sidebar.png'), picture);
    await firefox.go(redmine.issues[1].url);
    await firefox.switchTo(panelTab);
    await expect.poll(sidebarSays, { timeout: 60_000 }).toContain('Zaak 2');
  });
});
