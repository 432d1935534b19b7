import type { Locator, Page } from 'playwright-core';
import type { BrowserWithExtension } from '../../../worker/local/browser/launch-extension.ts';

/** How the text is taken: an item of the browser's menu, or a shortcut. */
export type Taking = { menu: string } | { shortcut: string };

type Fired = { dispatch(...args: unknown[]): void };
interface ExtensionGlobal {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    contextMenus: { onClicked: Fired; update(id: string, change: object): Promise<void> };
    commands: { onCommand: Fired };
  };
}

/**
 * Types a text in a field of the page, selects it and takes it. The browser's own menu and shortcuts are out of reach
 * of what drives a page, so the extension is told as the browser tells it: without the line breaks, by the menu.
 */
export async function selectAndTake(
  { serviceWorker }: BrowserWithExtension,
  page: Page,
  field: Locator,
  text: string,
  taking: Taking,
): Promise<void> {
  await page.bringToFront();
  await field.fill(text);
  await field.selectText();
  await serviceWorker.evaluate(
    async ({ url, selectionText, how }) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if ('menu' in how) {
        const info = { menuItemId: how.menu, selectionText, frameId: 0, editable: true, pageUrl: url };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      } else chrome.commands.onCommand.dispatch(how.shortcut, tab);
    },
    { url: page.url(), selectionText: text.replaceAll('\n', ' '), how: taking },
  );
}

/** Which of these items the extension has in the menu of the browser. */
export function menuItems(
  { serviceWorker }: BrowserWithExtension,
  ids: readonly string[],
): Promise<string[]> {
  return serviceWorker.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const found: string[] = [];
    for (const id of asked) {
      await chrome.contextMenus.update(id, {}).then(
        () => found.push(id),
        () => undefined,
      );
    }
    return found;
  }, ids);
}
