import { browser } from 'wxt/browser';

/** Opens a page of the extension in a tab. */
export async function openPage(path: '/family.html' | '/plan.html'): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}
