import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { readsText, recognise } from '../../shared/case-systems/recognise.ts';
import { casesOf, type Recognition } from '../../shared/case-systems/recognition.ts';

const togetherMs = 100;
const quietMs = 5_000;
const patienceMs = 20_000;
const gaveUp = -1;

/**
 * Holds the recipes against a frame as it changes, and reports what it shows when that becomes something else.
 * While a case page is being built up, or shows two numbers, that is `looking`; only when the page has been quiet
 * for a while, or has kept changing for long, is it reported as broken or as several cases.
 * Nothing runs between changes, and a page that isn't a case page isn't watched for changes.
 *
 * @param signal ends it
 * @param told what was reported before, if anything
 */
export function watchPage(
  frame: Window,
  recipes: readonly Recipe[],
  report: (shows: Recognition) => void,
  signal: AbortSignal,
  told?: Recognition,
): void {
  const { document, navigation } = frame;
  let last = JSON.stringify(told);
  let href = '';
  let isWatched = false;
  let giveUpAt = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    soon ??= setTimeout(look, togetherMs);
  });

  function look(): void {
    clearTimeout(soon);
    clearTimeout(patience);
    soon = undefined;
    const address = addressOf(frame);
    if (address.href !== href) {
      href = address.href;
      giveUpAt = 0;
      watch(!navigation || readsText(recipes, address));
    }
    const shows = recognise(recipes, address, document);
    if (shows.kind === 'none' || shows.kind === 'case') {
      giveUpAt = 0;
    } else if (giveUpAt !== gaveUp) {
      const now = performance.now();
      giveUpAt ||= now + patienceMs;
      patience = setTimeout(giveUp, Math.min(quietMs, giveUpAt - now));
      tell({ kind: 'looking', cases: casesOf(shows) });
      return;
    }
    tell(shows);
  }

  function giveUp(): void {
    giveUpAt = gaveUp;
    look();
  }

  function watch(wanted: boolean): void {
    if (wanted === isWatched) return;
    isWatched = wanted;
    observer.disconnect();
    if (wanted) {
      const attributeFilter = ['class', 'style', 'hidden'];
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter });
    }
  }

  function tell(shows: Recognition): void {
    const text = JSON.stringify(shows);
    if (text === last) return;
    last = text;
    report(shows);
  }

  frame.addEventListener('popstate', look, { signal });
  frame.addEventListener('hashchange', look, { signal });
  navigation?.addEventListener('currententrychange', look, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(patience);
  });
  look();
}

/** A frame without an address of its own (`about:srcdoc`) is part of the page it stands in. */
function addressOf(frame: Window): Location {
  try {
    return frame.location.protocol === 'about:' && frame.parent !== frame
      ? addressOf(frame.parent)
      : frame.location;
  } catch {
    return frame.location;
  }
}
