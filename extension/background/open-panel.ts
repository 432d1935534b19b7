import { browser } from 'wxt/browser';

/** Lets the toolbar button open the panel. The browser does it itself: opening from code needs a gesture. */
export function registerPanelButton(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebar()?.open());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Firefox's counterpart of the side panel, which the browser types don't know. */
function sidebar(): { open(): Promise<void> } | undefined {
  return 'sidebarAction' in browser ? (browser.sidebarAction as { open(): Promise<void> }) : undefined;
}
