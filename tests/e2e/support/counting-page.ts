import type { Locator, Page } from 'playwright-core';

/** What a person does to a page, counted: the budget of a task is a number of actions. */
export interface CountingPage {
  page: Page;
  /** Key presses and clicks so far; a text that is typed counts once, however long. */
  actions(): number;
  press(key: string): Promise<void>;
  click(target: Locator): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Starts counting anew, for the next task. */
  reset(): void;
}

/** Wraps a page so that everything done through the wrapper is counted. */
export function countActions(page: Page): CountingPage {
  let actions = 0;
  return {
    page,
    actions: () => actions,
    async press(key) {
      actions += 1;
      await page.keyboard.press(key);
    },
    async click(target) {
      actions += 1;
      await target.click();
    },
    async type(text) {
      actions += 1;
      await page.keyboard.type(text);
    },
    reset() {
      actions = 0;
    },
  };
}
