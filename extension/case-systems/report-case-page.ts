import { browser } from 'wxt/browser';
import type { Result } from '../../shared/domain/errors.ts';
import type { LookAgainHere } from '../messaging/background-to-page.ts';
import type { AnswerTo, Sent } from '../messaging/define-message.ts';
import type { gone, recipesHere, sighting } from '../messaging/page-to-background.ts';
import { watchPage } from './watch-page.ts';

declare global {
  /** Set in the content script's own world, which a second injection into the same document shares. */
  var doelspoorReports: boolean | undefined;
}

type ToBackground = typeof gone | typeof recipesHere | typeof sighting;

/**
 * Tells background which case the frame shows, for as long as its document is there. Reads only: the page gets
 * nothing from it. After an update of the extension this script is an orphan, and stops without a word.
 */
export function reportCasePage(frame: Window): void {
  if (globalThis.doelspoorReports) return;
  globalThis.doelspoorReports = true;
  const { runtime } = browser;
  const token = Math.random().toString(36).slice(2);
  let watching = new AbortController();
  let isFirst = true;

  async function send<M extends ToBackground>(message: Sent<M>): Promise<Result<AnswerTo<M>> | null> {
    try {
      if (runtime.id) return await runtime.sendMessage(message);
    } catch {
      // Background didn't start, or we are an orphan since a moment ago: the next message will tell.
    }
    if (!runtime.id) watching.abort();
    return null;
  }

  async function start(): Promise<void> {
    const answer = await send<typeof recipesHere>({ name: 'recipes-here', body: {} });
    watching.abort();
    if (!answer?.ok) return;
    watching = new AbortController();
    // Most frames never show a case. Only the top one says so, since its document may have replaced one that did.
    const told = isFirst && frame !== frame.top ? ({ kind: 'none' } as const) : undefined;
    isFirst = false;
    watchPage(
      frame,
      answer.value,
      (shows) => void send<typeof sighting>({ name: 'sighting', body: { token, shows } }),
      watching.signal,
      told,
    );
  }

  runtime.onMessage.addListener((message: LookAgainHere, _, respond) => {
    if (message.name !== 'look-again-here') return;
    respond(token);
    void start();
  });
  frame.addEventListener('pagehide', () => {
    watching.abort();
    void send<typeof gone>({ name: 'gone', body: { token } });
  });
  frame.addEventListener('pageshow', ({ persisted }) => persisted && void start());
  void start();
}
