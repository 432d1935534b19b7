import { type Browser, browser } from 'wxt/browser';

/** The origins for which permission is asked to set up the system at an address. */
export function originOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string {
  return `${protocol}//${hostname}/*`;
}

/** The tabs whose address the browser lets us see, the one that was used last first; not our own pages. */
export async function visibleTabs(): Promise<{ id: number; title: string; url: URL }[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) => {
      if (id === undefined || !url || !/^https?:/u.test(url)) return [];
      return [{ id, title: title || url, url: new URL(url) }];
    });
}

/** The tab with an address: the one that has just that, or one at the same place, or else a new one. We may read there. */
export async function tabAt(address: URL): Promise<number | null> {
  const there = (await visibleTabs()).filter(({ url }) => url.origin === address.origin);
  const open = there.find(({ url }) => url.href === address.href) ?? there[0];
  if (open) return open.id;
  const made = await browser.tabs.create({ url: address.href, active: false });
  if (made.id === undefined) return null;
  await untilLoaded(made.id);
  return made.id;
}

async function untilLoaded(tabId: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listener = (changed: number, { status }: Browser.tabs.OnUpdatedInfo) => {
    if (changed === tabId && status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(listener);
  if ((await browser.tabs.get(tabId)).status === 'complete') resolve();
  await promise;
  browser.tabs.onUpdated.removeListener(listener);
}
