import type { Locator, Page } from 'playwright-core';

/** A goal in the list of the case: its words may stand in what was just saved as well. */
export function goalRow(panel: Page, text: string): Locator {
  return panel.locator('.doelspoor-goal').filter({ hasText: text });
}
