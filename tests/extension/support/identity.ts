import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type UserAgent, userAgent } from '../../support/user-agent.ts';

/** Of the extension in these tests, as the API's settings name it. */
export const extensionId = 'abcdefghijklmnopabcdefghijklmnop';

const redirectUrl = `https://${extensionId}.chromiumapp.org/`;

/** What the person at this browser does in the window: the id of who it is, or something else. */
let choice: string | 'closes the window' | 'cancels' = 'closes the window';
let agent: UserAgent = userAgent();

/** Says what the person does in the next windows. */
export function atTheWindow(next: typeof choice): void {
  choice = next;
}

/**
 * The browser's own window for signing in, which the fake browser lacks: it follows the real API and the real
 * provider, with the cookies of one browser.
 */
export function installIdentity(): void {
  agent = userAgent();
  Object.assign(fakeBrowser.identity, {
    getRedirectURL: () => redirectUrl,
    async launchWebAuthFlow({ url }: { url: string }): Promise<string> {
      if (choice === 'closes the window') throw new Error('The user did not approve access.');
      const persona = choice === 'cancels' ? null : choice;
      const follow = () => agent.follow(url, { persona, until: redirectUrl });
      return inRealTime(follow).catch(() => {
        throw new Error('Authorization page could not be loaded.');
      });
    },
  });
}

/** The provider runs in this process: it may not go by a clock that is wrong on her device only. */
async function inRealTime<T>(act: () => Promise<T>): Promise<T> {
  if (!vi.isFakeTimers()) return act();
  const now = Date.now();
  vi.useRealTimers();
  try {
    return await act();
  } finally {
    vi.useFakeTimers({ toFake: ['Date'], now });
  }
}
