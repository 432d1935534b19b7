import { type Browser, browser } from 'wxt/browser';

/** Lets the toolbar button open the panel. The browser does it itself: opening from code needs a gesture. */
export function registerPanelButton(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebar()?.open());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Opens the panel beside a tab. Call it before anything is awaited: the browser allows it right after a gesture only. */
export function openPanel({ windowId }: Browser.tabs.Tab): void {
  const opened = import.meta.env.FIREFOX ? sidebar()?.open() : browser.sidePanel.open({ windowId });
  opened?.catch(() => undefined);
}

/** Firefox's counterpart of the side panel, which the browser types don't know. */
function sidebar(): { open(): Promise<void> } | undefined {
  return 'sidebarAction' in browser ? (browser.sidebarAction as { open(): Promise<void> }) : undefined;
}
