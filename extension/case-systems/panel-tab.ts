import { type Browser, browser } from 'wxt/browser';

/**
 * Shows the panel as a tab: the one that is open already, or a new one beside the case. For browsers without a side
 * panel or sidebar, and for who would rather have it there.
 */
export async function openPanelTab(beside?: Pick<Browser.tabs.Tab, 'index' | 'windowId'>): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({
    url,
    ...(beside ? { index: beside.index + 1, windowId: beside.windowId } : {}),
  });
}
