import { inject } from 'vitest';
import { findBrowser } from '../../../worker/local/browser/find-browser.ts';
import {
  type BrowserWithExtension,
  launchExtension,
} from '../../../worker/local/browser/launch-extension.ts';

/** The browser with the extension as `npm start` has it. Out of sight, unless `DOELSPOOR_HEADED` is set. */
export async function launchDemo(options: { profile?: string } = {}): Promise<BrowserWithExtension> {
  const browser = findBrowser();
  if (browser === null) throw new Error('no browser: use describeInBrowser');
  return launchExtension({
    browser,
    extension: inject('extensionPath'),
    headless: !process.env.DOELSPOOR_HEADED,
    ...options,
  });
}
