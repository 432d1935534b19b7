import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { dayOfInstant } from '../../shared/time/day.ts';
import type { BrowserWithExtension } from '../../worker/local/browser/launch-extension.ts';
import { signIn } from '../../worker/local/browser/sign-in.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { launchDemo } from './support/launch.ts';
import { describeInBrowser } from './support/needs.ts';
import { takeScreenshots } from './support/screenshots.ts';
import { seeFits } from './support/see-fits.ts';

/** What the documentation shows. */
const pictured = new Set(['panel', 'goal-1', 'safety-2', 'evaluation-2']);

/** The panel as a page of its own, at the width of a side panel: so that it can be made narrow, light and dark. */
describeInBrowser('every screen of the panel', () => {
  let api: TestApi;
  let browser: BrowserWithExtension;
  let panel: Page;

  const seeScreen = async (name: string) => {
    await seeFits(panel, name);
    if (pictured.has(name)) await takeScreenshots(panel, name);
  };
  const openCase = async (number: string) => {
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await panel.getByLabel('Zaaknummer').fill(number);
    await panel.getByRole('button', { name: 'Zaak openen' }).click();
    await panel.getByRole('heading', { name: `Zaak ${number}` }).waitFor();
  };
  const unfold = async () => {
    const folded = panel.locator('[aria-expanded=false]');
    for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
  };

  /** Goes through a form to its last screen, and leaves it with Escape. */
  const seeForm = async (name: string, answer: (step: number) => Promise<void>) => {
    await panel.getByRole('form').waitFor();
    for (let step = 1; ; step += 1) {
      if (step > 1) await panel.getByText(new RegExp(`^stap ${step} van`)).waitFor();
      await answer(step);
      await seeScreen(`${name}-${step}`);
      await unfold();
      await seeScreen(`${name}-${step}, unfolded`);
      if (!(await panel.getByRole('button', { name: /^(Verder|Volgend doel|Naar doel 1)/ }).isVisible()))
        break;
      await panel.getByRole('button', { name: /^(Verder|Volgend doel|Naar doel 1)/ }).click();
    }
    await panel.getByRole('heading', { level: 1 }).click();
    await panel.keyboard.press('Escape');
    await panel.getByRole('form').waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    browser = await launchDemo();
    api = await startTestApi(browser);
    await api.file(
      generateHistory({ seed: 'doelspoor', todayOn: dayOfInstant(Date.now()) }).filter(
        ({ teamId }) => teamId === 'overvecht',
      ),
    );
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 360, height: 740 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('sign-in, and a browser without keys', async () => {
    await panel.getByRole('button', { name: /^Inloggen bij / }).waitFor();
    await seeScreen('sign-in');
    await signIn(panel, { name: 'Noor', recoveryCode: null });
    await panel.getByRole('button', { name: 'Ik heb een herstelcode' }).click();
    await panel.getByRole('textbox', { name: 'Herstelcode' }).fill('wrong');
    await panel.getByRole('button', { name: 'Sleutels ophalen' }).click();
    await panel.getByText('Deze code is niet compleet').waitFor();
    await seeScreen('recovery-code');
    await panel.getByRole('textbox', { name: 'Herstelcode' }).fill(await api.recoveryCode('overvecht'));
    await panel.getByRole('button', { name: 'Sleutels ophalen' }).click();
    await panel.getByLabel('Zaaknummer').waitFor();
    await seeScreen('no-case');
  });

  it('a case as it stands, with its goals opened', async () => {
    await openCase('2026-01842');
    await panel.getByText('Evaluatie met het gezin').waitFor();
    await seeScreen('panel');
    for (const goal of await panel.locator('details.doelspoor-goal').all())
      await goal.locator('summary').click();
    await panel.getByRole('button', { name: 'Meer' }).click();
    await seeScreen('panel-opened');
  });

  it('a case that is new here', async () => {
    await openCase('2026-08888');
    await panel.getByRole('button', { name: 'Zaak starten' }).click();
    await seeForm('start', async () => {});
  });

  it('a goal', async () => {
    await openCase('2026-01842');
    await panel.getByRole('button', { name: '+ Doel', exact: true }).click();
    await seeForm('goal', async (step) => {
      if (step !== 1) return;
      await panel.getByRole('button', { name: /^Verder/ }).click();
      await panel.getByText('Nog niet compleet').waitFor();
      await seeScreen('goal-incomplete');
      await panel.getByLabel('Wat willen jullie bereiken?').fill('Tijd voor elkaar');
      await panel.getByLabel('Leefgebied').selectOption('parenting');
    });
  });

  it('the safety checklist', async () => {
    await openCase('2026-01842');
    await panel.getByRole('button', { name: '+ Veiligheid' }).click();
    await seeForm('safety', async (step) => {
      if (step === 1) await panel.getByRole('radio', { name: 'veranderde situatie' }).check();
      if (step === 3) await panel.getByRole('radio', { name: 'zorgen' }).first().check();
    });
  });

  it('an evaluation', async () => {
    await openCase('2026-01842');
    await panel.getByRole('button', { name: '+ Evaluatie' }).click();
    await seeForm('evaluation', async () => {});
  });

  it.each([
    ['+ Actie', 'action'],
    ['Afronden', 'goal-closed'],
  ])('what is done with a goal: %s', async (button, name) => {
    await openCase('2026-01842');
    await panel.locator('details.doelspoor-goal summary').first().click();
    await panel.getByRole('button', { name: button, exact: true }).first().click();
    await seeForm(name, async () => {});
  });

  it('closing', async () => {
    await openCase('2026-01842');
    await panel.getByRole('button', { name: 'Meer' }).click();
    await panel.getByRole('button', { name: 'Zaak afsluiten' }).click();
    await seeForm('closing', async () => {});
  });

  it('settings', async () => {
    await panel.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await panel.getByRole('heading', { level: 1 }).waitFor();
    await seeScreen('settings');
  });
});
