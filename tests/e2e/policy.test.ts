import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';
import { seeAccessible } from './support/axe.ts';
import { type ManagedBrowser, startManagedBrowser } from './support/managed-browser.ts';
import { describeUnderPolicy } from './support/needs.ts';
import { watchTabs } from './support/tab-views.ts';

/** A case system that the product does not know. */
const tasks: Recipe = {
  id: 'tasks',
  version: 1,
  name: { nl: 'Taken van Aa', en: 'Tasks of Aa' },
  origins: ['http://127.0.0.1/*'],
  number: 'T-\\d{1,6}',
  pages: [{ hash: '#/taken/(?<number>.+)' }],
  address: '/#/taken/{number}',
};

describeUnderPolicy('in a browser that the organisation manages', () => {
  let system: RunningCaseSystem;
  let browser: ManagedBrowser;
  let options: Page;

  const set = { apiBase: 'https://doelspoor.aa.example', organisation: 'aa', recipes: [tasks] };
  const see = (text: string | RegExp) => options.getByText(text).first().waitFor();

  beforeAll(async () => {
    system = await startExampleCaseSystem();
    browser = await startManagedBrowser(['http://127.0.0.1/*'], set);
    options = await browser.openOptions();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('the address, the organisation and the case systems are the organisation’s, and say so', async () => {
    await see('https://doelspoor.aa.example');
    await see('Taken van Aa');
    const said = await options
      .getByText('Dit stelt je organisatie in. Je kunt het hier niet wijzigen.')
      .count();
    expect(said).toBe(3);
    expect(await options.getByRole('textbox').count()).toBe(0);
    await seeAccessible(options);
  });

  it('a case is recognised without anyone having clicked anything', async () => {
    const tabs = await watchTabs(browser.serviceWorker);
    const page = await browser.context.newPage();
    const sees = (expected: object) =>
      expect.poll(() => tabs.shows(page), { timeout: 30_000 }).toEqual(expected);
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    await sees({ kind: 'case', case: { system: 'example', number: '2026-01842' } });
    await page.goto(`${system.url}/#/taken/t-12`);
    await sees({ kind: 'case', case: { system: 'tasks', number: 'T-12' } });
    await page.close();
  });

  it('what changes in the policy changes here, and what is wrong in it is said and left out', async () => {
    browser.setPolicy({
      ...set,
      apiBase: 'doelspoor.aa.example',
      language: 'en',
      recipes: [{ id: 'x' }, tasks],
    });
    await see(/What your organisation set is not right: the address of Doelspoor/u);
    await see(/What your organisation set is not right: case system 1/u);
    await see('Tasks of Aa');
    expect(await options.getByRole('textbox').count()).toBe(1);
    await seeAccessible(options);
  });
});
