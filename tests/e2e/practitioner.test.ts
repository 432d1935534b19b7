import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { type Typist, typistAt } from './support/fill-in.ts';
import { goalRow } from './support/goal-row.ts';
import { launchDemo } from './support/launch.ts';
import { describeBesideRedmine } from './support/needs.ts';
import { type Redmine, startRedmine } from './support/redmine.ts';

/** Typed into every free text below; it may be found nowhere but on the device. */
const canary = 'kanarie-7f3a';
const goals = ['Drie keer per week samen eten', 'Tom gaat elke dag naar school', 'Rust over de rekeningen'];

describeBesideRedmine('a practitioner beside Redmine', () => {
  let redmine: Redmine;
  let api: TestApi;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  let typist: Typist;
  const answers: string[] = [];

  const filed = async () => {
    const { results } = await api
      .db()
      .prepare('select form, count(*) as times from entry group by form order by form')
      .all<{ form: string; times: number }>();
    return Object.fromEntries(results.map(({ form, times }) => [form, times]));
  };

  beforeAll(async () => {
    [redmine, browser] = await Promise.all([startRedmine(), launchDemo()]);
    api = await startTestApi(browser);
    browser.context.on('response', (response) => {
      if (!response.url().startsWith(api.url)) return;
      const isRedirect = response.status() >= 300 && response.status() < 400;
      if (isRedirect) answers.push(response.headers().location ?? '');
      else void response.text().then((text) => answers.push(text));
    });
    page = await browser.context.newPage();
    await redmine.logIn(page);
    await page.goto(redmine.issues[0].url);
    panel = await browser.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    typist = typistAt(panel);
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await redmine?.stop();
  });

  it('sees at once which case is open, and starts it', async () => {
    await panel.getByRole('heading', { name: 'Zaak 1' }).waitFor();
    await panel.getByText('herkend', { exact: true }).waitFor();
    await typist.startCase();
    await panel.getByText('Eerste veiligheidschecklist').waitFor();
    await expect.poll(filed).toEqual({ 'case-opened': 1 });
  });

  it('records a goal with a score and an action in at most 15 actions, and two more', async () => {
    typist.hands.reset();
    await typist.addGoal({ text: `${goals[0]} ${canary}`, score: '4', action: `Weekmenu ${canary}` });
    expect(typist.hands.actions()).toBeLessThanOrEqual(15);
    for (const text of goals.slice(1)) await typist.addGoal({ text: `${text} ${canary}`, score: '3' });
    for (const text of goals) await goalRow(panel, text).waitFor();
    await panel.getByText('3 van 5').waitFor();
    await expect.poll(filed).toMatchObject({ goal: 3 });
  });

  it('judges safety together with a colleague, by keyboard', async () => {
    await typist.addChecklist();
    await panel.getByText('zorgen', { exact: true }).waitFor();
    await expect.poll(filed).toMatchObject({ 'safety-checklist': 1 });
    const { results } = await api
      .db()
      .prepare("select verdict from milestone where kind = 'first-safety-check'")
      .all();
    expect(results).toEqual([{ verdict: 'met' }]);
  });

  it('evaluates three goals in at most 15 actions', async () => {
    typist.hands.reset();
    await typist.addEvaluation(['6', '5', '3']);
    expect(typist.hands.actions()).toBeLessThanOrEqual(15);
    await panel.getByText('4 → 6').waitFor();
    await panel.getByText('Alles opgeslagen').waitFor();
    await expect.poll(filed).toEqual({ 'case-opened': 1, goal: 3, 'safety-checklist': 1, evaluation: 1 });
  });

  it('finds another case on another page, and this one again on coming back', async () => {
    await page.goto(redmine.issues[1].url);
    await panel.getByRole('heading', { name: 'Zaak 2' }).waitFor();
    await panel.getByRole('button', { name: 'Zaak starten' }).waitFor();
    await page.goto(redmine.issues[0].url);
    await goalRow(panel, goals[0] ?? '').waitFor();
  });

  it('leaves nothing readable in the database, in the log or in an answer of the API', async () => {
    const { results: tables } = await api
      .db()
      .prepare("select name from sqlite_schema where type = 'table' and name not like '\\_cf%' escape '\\'")
      .all<{ name: string }>();
    expect(tables.length).toBeGreaterThan(8);
    const stored: string[] = [];
    for (const { name } of tables) {
      const { results } = await api.db().prepare(`select * from "${name}"`).all();
      stored.push(JSON.stringify(results));
    }
    expect(answers.length).toBeGreaterThan(5);
    expect(api.logged.length).toBeGreaterThan(5);
    for (const text of [...stored, ...answers, ...api.logged]) expect(text).not.toContain(canary);
  });
});
