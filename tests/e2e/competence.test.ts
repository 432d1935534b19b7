import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abilityIds } from '../../shared/competence/ability-ids.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { fillCompetence } from '../../worker/local/demo/fill-competence.ts';
import { fillPrompts } from '../../worker/local/demo/fill-prompts.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { seeAccessible } from './support/axe.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { seeNarrow } from './support/portal.ts';

const todayOn = dayOfInstant(Date.now());
const team = 'overvecht';

describeInBrowser('the competence check, and what became of reminders', () => {
  let api: TestApi;
  let desk: BrowserWithExtension;
  let coach: BrowserWithExtension;
  let panel: Page;
  let teamPage: Page;

  const open = async (browser: BrowserWithExtension, path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    return page;
  };
  const counted = async () => {
    const { results } = await api
      .db()
      .prepare(
        `SELECT ability, rating, count FROM competence_tally
         WHERE team_id = ?1 AND round = (SELECT max(round) FROM competence_answered) ORDER BY ability`,
      )
      .bind(team)
      .all();
    return results;
  };

  beforeAll(async () => {
    [desk, coach] = await Promise.all([launchDemo(), launchDemo()]);
    api = await startTestApi(desk);
    const history = Map.groupBy(generateHistory({ seed: 'reminders', todayOn }), (event) => event.caseNumber);
    const ofTeam = [...history.values()].filter((events) => events.every(({ teamId }) => teamId === team));
    await api.file(ofTeam.flat());
    await fillPrompts({ db: api.db() }, todayOn);
    await fillCompetence({ db: api.db() }, todayOn);
    panel = await open(desk, 'sidepanel.html');
    await panel.setViewportSize({ width: 360, height: 800 });
    await signIn(panel, { name: 'Noor', recoveryCode: await api.recoveryCode(team) });
    teamPage = await open(coach, 'team.html');
    await signIn(teamPage, { name: 'Samir', recoveryCode: null });
  }, 240_000);
  afterAll(async () => {
    await coach?.close();
    await desk?.close();
    await api?.stop();
  });

  it('is filled in with one click, six keys and Enter, and only counted', async () => {
    await panel.getByText('zes cijfers, 20 seconden, anoniem').waitFor();
    await panel.getByRole('button', { name: 'Invullen', exact: true }).click();
    await panel.getByText('Nergens staat wie welk cijfer gaf').waitFor();
    await seeAccessible(panel);
    await seeNarrow(panel);
    for (const key of '453627') await panel.keyboard.press(key);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Versturen');
    await panel.keyboard.press('Enter');
    await panel.getByText('Verstuurd, dank je.').waitFor();
    expect(await counted()).toEqual([
      { ability: 'assessing-safety', rating: 3, count: 1 },
      { ability: 'evaluating', rating: 5, count: 1 },
      { ability: 'involving-network', rating: 2, count: 1 },
      { ability: 'scale-questions', rating: 6, count: 1 },
      { ability: 'scaling-down', rating: 7, count: 1 },
      { ability: 'setting-goals', rating: 4, count: 1 },
    ]);
    await panel.reload();
    await panel.getByLabel('Zaaknummer').waitFor();
    await panel.getByText('Wat er aan de beurt is').waitFor();
    expect(await panel.getByText('zes cijfers').count()).toBe(0);
  });

  it('says which rating is missing, and keeps nothing of what was not sent', async () => {
    await teamPage.getByRole('button', { name: 'Invullen', exact: true }).click();
    await teamPage.keyboard.press('4');
    await teamPage.keyboard.press('ArrowRight');
    await teamPage.getByRole('button', { name: 'Versturen' }).click();
    await teamPage.getByText('Nog 4 cijfers te gaan.').waitFor();
    const kept = await teamPage.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
    expect(kept).toContain('organisation');
    expect(abilityIds.filter((id) => kept.includes(id))).toEqual([]);
    await teamPage.getByRole('button', { name: 'Nu niet' }).click();
    await teamPage.getByRole('button', { name: 'Invullen', exact: true }).waitFor();
  });

  it('shows the team counts of rounds that ended, with an earlier one beside it', async () => {
    await teamPage.reload();
    const table = teamPage.getByRole('table', { name: /^Hoe vaak elk cijfer gegeven is/ });
    await table.waitFor();
    const evaluating = await table
      .getByRole('row', { name: /^Evalueren/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(evaluating).toHaveLength(10);
    const counts = evaluating.slice(0, 7).map((text) => Number(text.replace('–', '0')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(evaluating[7]).toBe('5');
    await teamPage.getByText('Dit halfjaar vulde 1 teamlid de check in.').waitFor();
  });

  it('shows a coach what became of every reminder, with the reasons', async () => {
    const table = teamPage.getByRole('table', { name: 'Wat er met elke herinnering gebeurde' });
    const cells = await table
      .getByRole('row', { name: /^Evaluatie met het gezin/ })
      .getByRole('cell')
      .allInnerTexts();
    const [shown = 0, opened = 0, ...outcomes] = cells.map((text) => Number(text.replace('–', '0')));
    expect(shown).toBeGreaterThan(5);
    expect(opened).toBeLessThanOrEqual(shown);
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(shown);
    await seeAccessible(teamPage);
    await seeNarrow(teamPage);
  });

  it('speaks English when asked', async () => {
    const options = await open(coach, 'options.html');
    await options.getByRole('radio', { name: 'English' }).check();
    await teamPage.reload();
    await teamPage.getByRole('heading', { name: 'What became of reminders' }).waitFor();
    await teamPage.getByRole('heading', { name: 'Competence check' }).waitFor();
    await teamPage.getByRole('table', { name: /^How often each rating was given/ }).waitFor();
  });
});
