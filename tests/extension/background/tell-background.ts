import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '../../../shared/domain/errors.ts';

/** Who a message comes from, as the browser tells background. */
export type Sender = Browser.runtime.MessageSender;

/** A document in a page, as sender. */
export function documentIn(tabId: number, frameId: number, url = 'http://127.0.0.1:4173/'): Sender {
  return {
    id: fakeBrowser.runtime.id,
    tab: { id: tabId } as Browser.tabs.Tab,
    frameId,
    url,
    origin: new URL(url).origin,
  };
}

/** A page of the extension, as sender. */
export function ownPage(): Sender {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
}

/** Delivers a message as the browser does; null when nobody answers. */
export async function tellBackground(message: unknown, sender: Sender): Promise<Result<unknown> | null> {
  let respond: (answer: Result<unknown>) => void = () => {};
  const answer = new Promise<Result<unknown>>((resolve) => {
    respond = resolve;
  });
  const listened: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, respond);
  return listened.includes(true) ? answer : null;
}
