import { browser } from 'wxt/browser';
import { merge, type Recognition } from '../../shared/case-systems/recognition.ts';
import { readTabView, type TabView, tabViewKey } from '../case-systems/tab-view.ts';

/** What the documents in a tab said last, by their token. Documents that show nothing aren't kept. */
export type Frames = TabView['frames'];

const mostFrames = 50;

/** Changes what is known of a tab's frames, one change at a time, and draws the conclusion for the tab. */
export async function changeFrames(
  tabId: number,
  change: (frames: Frames) => Frames | Promise<Frames>,
): Promise<void> {
  const key = tabViewKey(tabId);
  await navigator.locks.request(key, async () => {
    const before = await readTabView(tabId);
    const frames = await change(before.frames);
    if (frames === before.frames) return;
    const shows = merge(Object.values(frames).map((frame) => frame.shows));
    await browser.storage.session.set({ [key]: { shows, frames } satisfies TabView });
  });
}

/** Forgets a tab that is no more. */
export async function forgetTab(tabId: number): Promise<void> {
  const key = tabViewKey(tabId);
  await navigator.locks.request(key, () => browser.storage.session.remove(key));
}

/** A document's word replaces its earlier one, and that of the document that was in its frame before. */
export function withSighting(frames: Frames, token: string, frameId: number, shows: Recognition): Frames {
  const others = Object.entries(frames).filter(
    ([other, frame]) => other !== token && frame.frameId !== frameId,
  );
  if (shows.kind === 'none' || others.length >= mostFrames) return Object.fromEntries(others);
  return { ...Object.fromEntries(others), [token]: { frameId, shows } };
}

/** The frames without the given documents; the same object when none of them was known. */
export function without(frames: Frames, tokens: readonly string[]): Frames {
  const left = Object.entries(frames).filter(([token]) => !tokens.includes(token));
  return left.length === Object.keys(frames).length ? frames : Object.fromEntries(left);
}
