import { type Browser, browser } from 'wxt/browser';
import { openPanelTab } from '../case-systems/panel-tab.ts';

/**
 * Lets the toolbar button open the panel: beside the page where the browser can do that, and otherwise in a tab. Chrome
 * and Edge open it themselves: from code that needs a gesture.
 */
export function registerPanelButton(): void {
  const beside = sidebar();
  if (beside) browser.action.onClicked.addListener(() => void beside.open());
  else if (hasSidePanel()) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener((tab) => void openPanelTab(tab));
}

/** Opens the panel for a tab. Call it before anything is awaited: the browser allows it right after a gesture only. */
export function openPanel(tab: Browser.tabs.Tab): void {
  const beside = sidebar();
  const opened = beside
    ? beside.open()
    : hasSidePanel()
      ? browser.sidePanel.open({ windowId: tab.windowId })
      : openPanelTab(tab);
  opened.catch(() => undefined);
}

function hasSidePanel(): boolean {
  return 'sidePanel' in browser && browser.sidePanel !== undefined;
}

/** Firefox's counterpart of the side panel, which the browser types don't know, and which it has on a computer only. */
function sidebar(): { open(): Promise<void> } | undefined {
  return import.meta.env.FIREFOX && 'sidebarAction' in browser
    ? (browser.sidebarAction as { open(): Promise<void> })
    : undefined;
}
