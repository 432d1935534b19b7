import { browser } from 'wxt/browser';
import { type FocusInFrame, findFocus, frameWithFocus } from './find-focus.ts';
import { type PutOutcome, putText } from './put-text.ts';

/** What came of it; `no-access`: the page, or the frame that has the cursor, is none that this extension may touch. */
export type PlaceOutcome = PutOutcome | { kind: 'no-access'; field: null };

/**
 * Puts a text into the field of a tab's page where the cursor stands, also in a frame. Only where the person or the
 * policy granted the page's origin: that someone pressed a button of ours there is not enough.
 */
export async function placeText(tabId: number, text: string): Promise<PlaceOutcome> {
  const noAccess = { kind: 'no-access', field: null } as const;
  if (!(await mayTouch(tabId))) return noAccess;
  try {
    const target = { tabId, allFrames: true };
    const asked = await browser.scripting.executeScript({ target, func: findFocus });
    const frames = asked.flatMap(({ frameId, result }) => (isFocus(result) ? { frameId, result } : []));
    const frame = frameWithFocus(frames);
    if (!frame) return noAccess;
    const [put] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame.frameId] },
      func: putText,
      args: [text],
    });
    return put?.result ?? { kind: 'refused', field: null };
  } catch {
    // The tab went elsewhere or away meanwhile.
    return noAccess;
  }
}

async function mayTouch(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (!url?.startsWith('http')) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

function isFocus(result: unknown): result is FocusInFrame {
  return typeof result === 'object' && result !== null && 'path' in result;
}
