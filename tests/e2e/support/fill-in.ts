import type { Page } from 'playwright-core';
import { type CountingPage, countActions } from './counting-page.ts';

/**
 * A practitioner who fills in forms by keyboard, the way the panel teaches: a number or letter picks, Enter goes on.
 * Every form begins and ends at the case as it stands.
 */
export interface Typist {
  hands: CountingPage;
  startCase(): Promise<void>;
  addGoal(goal: { text: string; score: string; action?: string }): Promise<void>;
  addChecklist(): Promise<void>;
  /** With one score for each open goal. */
  addEvaluation(scores: readonly string[]): Promise<void>;
}

/** Sits down at the panel. */
export function typistAt(panel: Page): Typist {
  const hands = countActions(panel);
  const { press, type } = hands;

  const open = async (button: string, title: string) => {
    await hands.click(panel.getByRole('button', { name: button, exact: true }));
    await seeForm(panel, title);
  };
  const overview = () => panel.getByRole('button', { name: '+ Doel', exact: true }).waitFor();

  return {
    hands,
    async startCase() {
      await open('Zaak starten', 'Zaak starten');
      await press('2');
      await press('Enter');
      await seeStep(panel, 2);
      await press('Enter');
      await overview();
    },
    async addGoal({ text, score, action }) {
      await open('+ Doel', 'Doel');
      await type(text);
      await press('Tab');
      await type('op');
      await press('Enter');
      await seeStep(panel, 2);
      await press(score);
      await press('Enter');
      await seeStep(panel, 3);
      if (action !== undefined) {
        await type(action);
        await press('Tab');
        await press('1');
      }
      await press('Enter');
      await seeStep(panel, 4);
      await press('Enter');
      await overview();
    },
    async addChecklist() {
      await open('+ Veiligheid', 'Veiligheid');
      await press('1');
      await press('1');
      await press('3');
      await press('Enter');
      await seeStep(panel, 2);
      const questions = await panel.getByRole('radio', { name: 'onbekend' }).count();
      for (let asked = 0; asked < questions; asked += 1) await press(asked === 2 ? 'j' : 'n');
      await press('Enter');
      await seeStep(panel, 3);
      await press('2');
      await press('2');
      await press('2');
      await hands.click(panel.getByRole('button', { name: /opslaan/ }));
      await overview();
    },
    async addEvaluation(scores) {
      await open('+ Evaluatie', 'Evaluatie');
      await press('Enter');
      for (const [index, score] of scores.entries()) {
        await seeStep(panel, 2 + index);
        await press(score);
        await press('Enter');
      }
      await seeStep(panel, 2 + scores.length);
      await press('Enter');
      await overview();
    },
  };
}

/** A key pressed before a screen has taken over would land on the one before it. */
async function seeForm(panel: Page, title: string): Promise<void> {
  await panel.getByRole('form', { name: title }).waitFor();
}

async function seeStep(panel: Page, step: number): Promise<void> {
  await panel.getByText(new RegExp(`^stap ${step} van`)).waitFor();
}
