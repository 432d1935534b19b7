import { browser } from 'wxt/browser';
import { readTabView } from '../case-systems/tab-view.ts';
import { isSharing, startSharing } from '../family/shared-screen.ts';

/** The name of the shortcut in the manifest. */
export const shareCommand = 'share-screen';

/** Lets one key share the screen, whatever is on it: nobody is asked anything first, and off it goes otherwise. */
export function registerSharedScreen(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === shareCommand) void shareNow();
  });
}

/** With nobody named yet: then the screen shows nothing of a case, and asks who look along. */
async function shareNow(): Promise<void> {
  if (await isSharing()) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const shows = tab?.id === undefined ? null : (await readTabView(tab.id)).shows;
  const ref = shows?.kind === 'case' ? shows.case : null;
  await startSharing({ ref, audience: [], safetyGoals: [] });
}
