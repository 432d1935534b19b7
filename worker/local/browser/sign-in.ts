import type { Page } from 'playwright-core';

export interface SignInAs {
  /** As the sign-in screen calls the person, for instance "Noor". */
  name: string;
  /** What this device gets pasted when it has no keys yet; null when it has them. */
  keyCode: string | null;
}

/** Signs in on the panel as a person would: picks who it is, and pastes the key code once. */
export async function signIn(panel: Page, { name, keyCode }: SignInAs): Promise<void> {
  await panel.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  if (keyCode === null) return;
  const field = panel.getByRole('textbox', { name: /^Sleutelcode/ });
  await field.fill(keyCode);
  await panel.getByRole('button', { name: 'Sleutels opslaan' }).click();
  await field.waitFor({ state: 'detached' });
}
