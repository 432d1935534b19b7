import type { Page } from 'playwright-core';

export interface SignInAs {
  /** As the demo provider calls the person, for instance "Noor". */
  name: string;
  /** Of the team, for a browser that has no keys yet; null when it has them, or must do without. */
  recoveryCode: string | null;
}

/** Signs in on the panel as a person would: in the window of the provider, and with the team's recovery code once. */
export async function signIn(panel: Page, { name, recoveryCode }: SignInAs): Promise<void> {
  await signInAtProvider(panel, name);
  if (recoveryCode !== null) await fillInRecoveryCode(panel, recoveryCode);
}

/** Gets the keys with a recovery code, on the screen of a browser that has none. */
export async function fillInRecoveryCode(panel: Page, recoveryCode: string): Promise<void> {
  await panel.getByRole('button', { name: 'Ik heb een herstelcode' }).click();
  const field = panel.getByRole('textbox', { name: 'Herstelcode' });
  await field.fill(recoveryCode);
  await panel.getByRole('button', { name: 'Sleutels ophalen' }).click();
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
  const button = panel.getByRole('button', { name: /^Inloggen bij / });
  const [window] = await Promise.all([panel.context().waitForEvent('page'), button.click()]);
  return window;
}
