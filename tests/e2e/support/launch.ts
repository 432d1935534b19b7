import { inject } from 'vitest';
import { findBrowser } from '../../../worker/local/browser/find-browser.ts';
import {
  type BrowserWithExtension,
  launchExtension,
} from '../../../worker/local/browser/launch-extension.ts';

/** The part of the extension's world that is used in its service worker. */
interface WithStorage {
  chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };
}

/** The browser with the extension as `npm start` has it. Out of sight, unless `DOELSPOOR_HEADED` is set. */
export async function launchDemo({
  isFirstTime = false,
  ...options
}: {
  profile?: string;
  /** Another build than the one that all tests share. */
  extension?: string;
  /** Whether the tips for newcomers come up. */
  isFirstTime?: boolean;
} = {}): Promise<BrowserWithExtension> {
  const browser = findBrowser();
  if (browser === null) throw new Error('no browser: use describeInBrowser');
  const launched = await launchExtension({
    browser,
    extension: inject('extensionPath'),
    headless: !process.env.DOELSPOOR_HEADED,
    ...options,
  });
  if (!isFirstTime) {
    await launched.serviceWorker.evaluate(async () => {
      const { chrome } = globalThis as unknown as WithStorage;
      await chrome.storage.local.set({ 'first-help-seen': true });
    });
  }
  return launched;
}
