import { browser } from 'wxt/browser';
import { readTabView } from '../case-systems/tab-view.ts';
import type { LookAgainHere } from '../messaging/background-to-page.ts';
import { changeFrames, without } from './tab-frames.ts';

const message: LookAgainHere = { name: 'look-again-here' };

/** Lets every document of a tab report again, and forgets those that no longer answer. */
export async function lookAgainIn(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => null);
  await forgetSilentFrames(tabId);
}

/** Forgets documents that went without saying so: a crashed page says nothing. */
export async function forgetSilentFrames(tabId: number): Promise<void> {
  const { frames } = await readTabView(tabId);
  const silent: string[] = [];
  for (const [token, { frameId }] of Object.entries(frames)) {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
    if (answer !== token) silent.push(token);
  }
  await changeFrames(tabId, (now) => without(now, silent));
}

/** Lets all tabs look again, after recipes or permissions changed. Tabs without our script don't hear it. */
export async function lookAgainEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && lookAgainIn(id)));
}
