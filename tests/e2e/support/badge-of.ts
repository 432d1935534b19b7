import type { Page } from 'playwright-core';
import type { BrowserWithExtension } from '../../../worker/local/browser/launch-extension.ts';

/** The part of the extension's world that is used in its service worker. */
declare const self: {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
};

/** What stands on the extension's button in the toolbar while a page is in front; null for a page it can't see. */
export function badgeOf({ serviceWorker }: BrowserWithExtension, page: Page): Promise<string | null> {
  return serviceWorker.evaluate(async (url) => {
    const tab = (await self.chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id === undefined ? null : self.chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}
