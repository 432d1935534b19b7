import type { Page } from 'playwright-core';

/** Puts the cursor somewhere in the page, asks the panel to put the text there, and says what the panel says of it. */
export async function placeBeside(panel: Page, focus: () => Promise<void>): Promise<string | null> {
  await focus();
  const dossier = panel.getByRole('region', { name: 'Voor het dossier' });
  const button = dossier.getByRole('button', { name: 'Plaats in dit veld' });
  const status = dossier.getByRole('status');
  // What was said before goes first: otherwise that would be read for an answer.
  await dossier.getByRole('button', { name: 'Kopieer voor dossier' }).click();
  await status.getByText('Gekopieerd.').waitFor();
  await focus();
  await button.click();
  await status.getByText(/Geplaatst|gekopieerd:|Kopiëren lukte niet/).waitFor();
  return status.textContent();
}
