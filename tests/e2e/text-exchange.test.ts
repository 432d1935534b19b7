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
import { describeBesideRedmine, describeInBrowser } from './support/needs.ts';
import { placeBeside } from './support/place-text.ts';
import { type Redmine, startRedmine } from './support/redmine.ts';
import { buildEditor } from './support/rich-editor/build-editor.ts';
import { takeScreenshots } from './support/screenshots.ts';

const goal = 'Drie keer per week samen eten';
const lines = [
  /^Doel, afgesproken op \w\w \d+ \w+ 20\d\d$/,
  /^Drie keer per week samen eten$/,
  /^Leefgebied: opvoeding en gezinsrelaties$/,
  /^Waar staat het gezin: ouder\/verzorger 1: 4$/,
  /^Wie doet wat:$/,
  /^- Weekmenu ophangen \(gezin\)$/,
  /^Volgende evaluatie: \w\w \d+ \w+ 20\d\d$/,
];

/** Whether lines are those of the goal, in the product's own words. */
function expectGoal(found: readonly string[]): void {
  expect(found.length, found.join('\n')).toBe(lines.length);
  for (const [index, line] of found.entries()) expect(line).toMatch(lines[index] ?? /^$/);
}

describeInBrowser('a text for the dossier, beside the example case system', () => {
  let editor: Awaited<ReturnType<typeof buildEditor>>;
  let system: RunningCaseSystem;
  let api: TestApi;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  const place = (focus: () => Promise<void>) => placeBeside(panel, focus);
  const changes = () => page.locator('#state').textContent();

  beforeAll(async () => {
    editor = await buildEditor();
    [system, browser] = await Promise.all([startExampleCaseSystem({ editor: editor.file }), launchDemo()]);
    api = await startTestApi(browser);
    page = await browser.context.newPage();
    await page.goto(`${system.url}/#/zaken/2026-01842`);
    panel = await browser.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    const typist = typistAt(panel);
    await typist.startCase();
    await typist.addGoal({ text: goal, score: '4', action: 'Weekmenu ophangen' });
    await page.getByRole('tab', { name: 'Velden' }).click();
    await page.locator('#editor .ProseMirror').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await system?.stop();
    await editor?.remove();
  });

  it('is there to read after saving, and nothing is placed before a click', async () => {
    await panel.getByText('Tekst bekijken').click();
    expectGoal((await panel.locator('.doelspoor-dossier__text').innerText()).split('\n'));
    await seeAccessible(panel);
    await takeScreenshots(panel, 'dossier-text');
    expect(await changes()).toBe('Niets gewijzigd.');
    expect(await page.locator('#entry').inputValue()).toBe('');
  });

  it('goes into a textarea at the cursor; the page notices, and its own undo takes it back', async () => {
    const area = page.locator('#entry');
    await area.fill('Ervoor. Erna.');
    const said = await place(async () => {
      await area.click();
      await page.keyboard.press('Home');
      for (let step = 0; step < 'Ervoor. '.length; step += 1) await page.keyboard.press('ArrowRight');
    });
    expect(said).toBe('Geplaatst in “Verslag”.');
    const value = await area.inputValue();
    expect(value.startsWith('Ervoor. Doel, ') && value.endsWith('Erna.')).toBe(true);
    expectGoal(
      value
        .replace('Ervoor. ', '')
        .replace(/Erna\.$/, '')
        .split('\n'),
    );
    expect(await changes()).toContain('entry (input), entry (change)');
    await page.bringToFront();
    await area.press('Control+z');
    expect(await area.inputValue()).toBe('Ervoor. Erna.');
  });

  it('goes into a field of one line as one line', async () => {
    expect(await place(() => page.locator('#subject').click())).toBe('Geplaatst in “Onderwerp”.');
    const value = await page.locator('#subject').inputValue();
    expect(value).toContain(`; ${goal}; Leefgebied: `);
    expect(value).toContain('Wie doet wat: Weekmenu ophangen (gezin); Volgende');
    expect(await changes()).toContain('subject (input), subject (change)');
  });

  it('goes into an input whose value is the state of the page, as React has it', async () => {
    expect(await place(() => page.locator('#controlled').click())).toBe('Geplaatst in “Contactsoort”.');
    const { value, state } = await page
      .locator('#controlled')
      .evaluate((input: HTMLInputElement) => ({ value: input.value, state: input.dataset.state }));
    expect(value).toContain(goal);
    expect(state).toBe(value);
  });

  it('goes into the document of a rich-text editor, with its lines, and the undo of the editor takes it back', async () => {
    const rich = page.locator('#editor .ProseMirror');
    const paragraphs = () => page.evaluate(() => window.paragraphsOfEditor?.() ?? []);
    expect(await place(() => rich.click())).toBe('Geplaatst in “Opgemaakt verslag”.');
    expectGoal(await paragraphs());
    await page.bringToFront();
    await rich.press('Control+z');
    expect(await paragraphs()).toEqual(['']);
  });

  it('goes into fields in a frame, plain and rich', async () => {
    const frame = page.frameLocator('#inner');
    expect(await place(() => frame.locator('#framed').click())).toBe('Geplaatst in “Verslag in het frame”.');
    expectGoal((await frame.locator('#framed').inputValue()).split('\n'));
    const said = await place(() => frame.locator('#framed-rich').click());
    expect(said).toBe('Geplaatst in “Opgemaakt verslag in het frame”.');
    expectGoal((await frame.locator('#framed-rich').innerText()).split('\n'));
    // The first field of the page had the cursor before; it did not get the text a second time.
    expect((await frame.locator('#framed').inputValue()).split('\n')).toHaveLength(lines.length);
  });

  it('goes into web components, open and closed', async () => {
    expect(await place(() => page.locator('#shadow-open textarea').click())).toContain('Verslag (open)');
    const closed = async () => {
      await page.locator('#shadow-open textarea').focus();
      await page.keyboard.press('Tab');
    };
    expect(await place(closed)).toContain('Verslag (closed)');
    for (const mode of ['open', 'closed']) {
      expectGoal((await page.locator(`#shown-${mode}`).textContent())?.split('\n') ?? []);
    }
  });

  it.each([
    ['#fixed', 'In dit veld kan nu niets gewijzigd worden.', 'vast'],
    ['#secret', 'De cursor staat niet in een veld voor tekst.', ''],
    ['#hours', 'De cursor staat niet in een veld voor tekst.', ''],
    ['#short', 'De tekst is te lang voor dit veld: er passen nog 20 tekens bij.', ''],
  ])('does not go into %s: says why, and is copied instead', async (field, why, left) => {
    const said = await place(() => page.locator(field).click());
    expect(said).toBe(`${why} De tekst is gekopieerd: je kunt hem zelf plakken.`);
    expect(await page.locator(field).inputValue()).toBe(left);
    const area = page.locator('#entry');
    await page.bringToFront();
    await area.fill('');
    await area.press('Control+v');
    expectGoal((await area.inputValue()).split('\n'));
  });

  it('goes nowhere while the cursor is nowhere, and never sends a form', async () => {
    const nowhere = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await place(nowhere)).toContain('De cursor staat nergens.');
    expect(await page.locator('#fields').getAttribute('data-sent')).toBeNull();
  });

  it('is in the words of the organisation, once it has its own', async () => {
    const template = 'Doel ({datum}):\n* {doel}\n* {hulpvraag}\nStand: {scores}';
    await api
      .db()
      .prepare(
        "insert into organisation_setting (kind, version, value, set_at, set_by) values ('templates', 1, ?, 1, '')",
      )
      .bind(JSON.stringify({ goal: template }))
      .run();
    await browser.serviceWorker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { remove(key: string): Promise<void> } } };
      };
      await chrome.storage.local.remove('organisation-read-at');
    });
    await panel.reload();
    const typist = typistAt(panel);
    await panel.getByRole('button', { name: '+ Doel', exact: true }).waitFor();
    await typist.addGoal({ text: 'Rust over de rekeningen', score: '3' });
    await panel.getByText('Tekst bekijken').click();
    const own = panel.locator('.doelspoor-dossier__text');
    await expect
      .poll(async () => (await own.innerText()).replace(/\(.*\)/, '(dag)').split('\n'))
      .toEqual(['Doel (dag):', '* Rust over de rekeningen', 'Stand: ouder/verzorger 1: 3']);
  });
});

describeBesideRedmine('a text for the dossier, in Redmine', () => {
  let redmine: Redmine;
  let api: TestApi;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    [redmine, browser] = await Promise.all([startRedmine(), launchDemo()]);
    api = await startTestApi(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await redmine?.stop();
  });

  it('is put in the field for notes, saved with the issue, and read back from it', async () => {
    const page = await browser.context.newPage();
    await redmine.logIn(page);
    await page.goto(redmine.issues[0].url);
    const panel = await browser.openPanel(page);
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode('overvecht') });
    const typist = typistAt(panel);
    await typist.startCase();
    await typist.addGoal({ text: goal, score: '4', action: 'Weekmenu ophangen' });
    await page.locator('a.icon-edit').first().click();
    const notes = page.locator('#issue_notes');
    expect(await placeBeside(panel, () => notes.click())).toMatch(/^Geplaatst in “.+”\.$/);
    expectGoal((await notes.inputValue()).split('\n'));
    await page.locator('#issue-form input[type=submit]').first().click();
    await page.locator('#history .journal, #tab-content-history .journal').first().waitFor();
    await page.goto(redmine.issues[0].url);
    const note = await page.locator('.journal .wiki').first().innerText();
    expect(note).toContain(goal);
    expect(note).toContain('Weekmenu ophangen (gezin)');
  });
});
