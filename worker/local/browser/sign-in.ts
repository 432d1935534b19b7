import type { Page } from 'playwright-core';

export interface SignInAs {
  /** As the demo provider calls the person, for instance "Noor". */
  name: string;
  /** What this device gets pasted when it has no keys yet; null when it has them. */
  keyCode: string | null;
}

/** Signs in on the panel as a person would: in the window of the provider, and with the key code once. */
export async function signIn(panel: Page, { name, keyCode }: SignInAs): Promise<void> {
  await signInAtProvider(panel, name);
  if (keyCode === null) return;
  const field = panel.getByRole('textbox', { name: /^Sleutelcode/ });
  await field.fill(keyCode);
  await panel.getByRole('button', { name: 'Sleutels opslaan' }).click();
  await field.waitFor({ state: 'detached' });
}

/** Opens the window of the provider from the panel, and says there who it is. The window then closes by itself. */
export async function signInAtProvider(panel: Page, name: string): Promise<void> {
  const window = await openSignInWindow(panel);
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  await closed;
}

/** Opens the window of the provider. */
export async function openSignInWindow(panel: Page): Promise<Page> {
  const opened = panel.context().waitForEvent('page');
  await panel.getByRole('button', { name: /^Inloggen bij / }).click();
  return opened;
}
