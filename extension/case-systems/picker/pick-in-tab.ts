import { type Browser, browser } from 'wxt/browser';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import {
  type FromPicker,
  type Looked,
  PICKER,
  type Picked,
  type PickerWords,
  type ToPickers,
} from './protocol.ts';

/** A frame that went away while it was asked never answers. */
const patienceMs = 5_000;

/** How pointing ended; `ended`: by the person, or because the page went away. */
export type PickOutcome = { kind: 'picked'; picked: Picked } | { kind: 'ended' } | { kind: 'unreachable' };

/** Lets somebody point at something in a tab, in whichever frame. The pickers go when it ends, however it ends. */
export async function pickInTab(
  tabId: number,
  words: PickerWords,
  signal: AbortSignal,
): Promise<PickOutcome> {
  const port = await connect(tabId);
  if (port === null) return { kind: 'unreachable' };
  const { promise, resolve } = Promise.withResolvers<PickOutcome>();
  const frames: { token: string; isTop: boolean; candidates: number }[] = [];
  let at = { token: '', index: -1 };
  const tell = (message: ToPickers) => port.postMessage(message);
  port.onDisconnect.addListener(() => resolve({ kind: 'ended' }));
  port.onMessage.addListener((message: FromPicker) => {
    if (message.kind === 'picked') resolve(message);
    if (message.kind === 'ready') frames[message.isTop ? 'unshift' : 'push'](message);
    if (message.kind === 'moved') {
      const isOther = at.token !== message.token;
      at = { token: message.token, index: message.index };
      if (isOther) tell({ kind: 'mark', ...at });
    }
    if (message.kind !== 'key') return;
    if (message.key === 'end') resolve({ kind: 'ended' });
    else if (message.key === 'choose') tell({ kind: 'choose', token: at.token });
    else {
      at = neighbour(frames, at, message.key === 'next' ? 1 : -1);
      tell({ kind: 'mark', ...at });
    }
  });
  signal.addEventListener('abort', () => resolve({ kind: 'ended' }));
  tell({ kind: 'pick', words });
  await bringToFront(tabId);
  const outcome = await promise;
  port.disconnect();
  return outcome;
}

/** Holds a recipe against every frame of a tab; null when the tab can't be reached. */
export async function lookInTab(tabId: number, recipe: Recipe): Promise<Looked[] | null> {
  const frames = await inject(tabId);
  const port = frames === 0 ? null : browser.tabs.connect(tabId, { name: PICKER });
  if (port === null) return null;
  const { promise, resolve } = Promise.withResolvers<Looked[]>();
  const looked: Looked[] = [];
  port.onDisconnect.addListener(() => resolve(looked));
  port.onMessage.addListener((message: FromPicker) => {
    if (message.kind === 'looked') looked.push(message.looked);
    if (looked.length === frames) resolve(looked);
  });
  AbortSignal.timeout(patienceMs).addEventListener('abort', () => resolve(looked));
  port.postMessage({ kind: 'look', recipe } satisfies ToPickers);
  const all = await promise;
  port.disconnect();
  return all;
}

async function connect(tabId: number): Promise<Browser.runtime.Port | null> {
  return (await inject(tabId)) === 0 ? null : browser.tabs.connect(tabId, { name: PICKER });
}

/** Returns in how many frames it is; none when we may not, or the tab is gone. */
async function inject(tabId: number): Promise<number> {
  try {
    const target = { tabId, allFrames: true };
    return (await browser.scripting.executeScript({ target, files: ['/picker.js'] })).length;
  } catch {
    return 0;
  }
}

/** The next place over all frames, and after the last one the first. */
function neighbour(
  frames: readonly { token: string; candidates: number }[],
  at: { token: string; index: number },
  by: 1 | -1,
): { token: string; index: number } {
  const places = frames.flatMap(({ token, candidates }) =>
    Array.from({ length: candidates }, (_, index) => ({ token, index })),
  );
  const now = places.findIndex(({ token, index }) => token === at.token && index === at.index);
  const start = now < 0 && by < 0 ? 0 : now;
  return places[(start + by + places.length) % places.length] ?? at;
}

async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
