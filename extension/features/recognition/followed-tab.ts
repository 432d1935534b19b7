import { browser } from 'wxt/browser';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { onTabViewChanged, readTabView } from '../../case-systems/tab-view.ts';
import { lookAgain } from '../../messaging/panel-to-background.ts';
import { send } from '../../messaging/send.ts';

/** What the tab beside this screen shows. */
export interface Shown {
  tabId: number | null;
  shows: Recognition;
}

/**
 * Calls back with what the tab beside this screen shows, and again each time that changes. Beside the panel that is the
 * active tab of its window. Opened as a tab itself it is the case tab that was used last: who looks something up in
 * another tab in between still has the same case. Returns the function that ends it.
 */
export function followTab(changed: (shown: Shown) => void): () => void {
  let followed: number | null = null;
  let isEnded = false;

  async function show(tabId: number | null): Promise<void> {
    followed = tabId;
    const view = tabId === null ? null : await readTabView(tabId);
    if (isEnded || followed !== tabId) return;
    changed({ tabId, shows: view?.shows ?? { kind: 'none' } });
    if (tabId !== null && view?.shows.kind === 'none') await send(lookAgain, { tabId });
  }

  /** For a screen that is a tab: another tab is only followed once it shows something. */
  async function showIfCase(tabId: number): Promise<void> {
    const { shows } = await readTabView(tabId);
    if (shows.kind !== 'none' || followed === null) await show(tabId);
    else await send(lookAgain, { tabId });
  }

  async function followIfInFront(tabId: number): Promise<void> {
    const { tab } = await own;
    if (tab === null || tab === tabId) return;
    const other = await browser.tabs.get(tabId).catch(() => null);
    if (other?.active) await showIfCase(tabId);
  }

  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) =>
    void own.then(({ tab, window }) => {
      if (tab === null) {
        if (windowId === window) void show(tabId);
      } else if (tabId !== tab) void showIfCase(tabId);
    });
  const onRemoved = (tabId: number) =>
    void own.then(async (place) => {
      if (tabId === followed) await show(await tabBeside(place));
    });

  const own = ownPlace();
  void own.then(async (place) => show(await tabBeside(place)));
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onRemoved.addListener(onRemoved);
  const stop = onTabViewChanged((tabId, view) => {
    if (tabId === followed) changed({ tabId, shows: view.shows });
    else void followIfInFront(tabId);
  });
  return () => {
    isEnded = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    stop();
  };
}

interface Place {
  /** The tab that this screen is; null in a side panel. */
  tab: number | null;
  window: number | undefined;
}

async function ownPlace(): Promise<Place> {
  const tab = await browser.tabs.getCurrent();
  const window = await browser.windows.getCurrent();
  return { tab: tab?.id ?? null, window: window.id };
}

async function tabBeside({ tab, window }: Place): Promise<number | null> {
  if (tab === null) {
    const [active] = await browser.tabs.query({
      active: true,
      ...(window === undefined ? {} : { windowId: window }),
    });
    return active?.id ?? null;
  }
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== tab);
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of others) {
    if (id !== undefined && (await readTabView(id)).shows.kind !== 'none') return id;
  }
  return others[0]?.id ?? null;
}
