import { type Browser, browser } from 'wxt/browser';
import { plainText } from '../../../shared/case-systems/derive/seen-case.ts';
import { candidatesIn, meantBy } from './candidates.ts';
import { drawOutline } from './outline.ts';
import { type FromPicker, PICKER, type PickerWords, type ToPickers } from './protocol.ts';
import { lookAt, pickedIn } from './see-case.ts';

declare global {
  /** Set in our own world of the page, which a second injection shares. */
  var doelspoorPicks: boolean | undefined;
}

const keys: Record<string, 'next' | 'previous' | 'choose' | 'end'> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'end',
};

/** Everything by which a page could hear that somebody points at it. */
const kept = [
  ...['pointerdown', 'pointerup', 'pointerover', 'mousedown', 'mouseup', 'mouseover', 'dblclick'],
  ...['auxclick', 'contextmenu', 'touchstart', 'touchend', 'keyup', 'keypress', 'submit', 'dragstart'],
] as const;

/** Waits in a frame for a page of ours to ask something of it. Until then, and after, nothing of it is in the page. */
export function runPicker(frame: Window): void {
  if (globalThis.doelspoorPicks) return;
  globalThis.doelspoorPicks = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PICKER) answer(frame, port);
  });
}

function answer(frame: Window, port: Browser.runtime.Port): void {
  const say = (message: FromPicker) => port.postMessage(message);
  const ends = new AbortController();
  let picker: Picker | null = null;
  port.onDisconnect.addListener(() => ends.abort());
  port.onMessage.addListener((message: ToPickers) => {
    if (message.kind === 'look') say({ kind: 'looked', looked: lookAt(frame, message.recipe) });
    else if (message.kind === 'pick') picker = startPicking(frame, message.words, say, ends.signal);
    else picker?.hear(message);
  });
}

interface Picker {
  hear(message: Extract<ToPickers, { kind: 'mark' | 'choose' }>): void;
}

function startPicking(
  frame: Window,
  words: PickerWords,
  say: (message: FromPicker) => void,
  signal: AbortSignal,
): Picker {
  const { document } = frame;
  const token = Math.random().toString(36).slice(2);
  const isTop = frame === frame.top;
  const outline = drawOutline(document, words, isTop);
  const candidates = candidatesIn(document);
  let marked: Element | null = null;

  function mark(element: Element | null): void {
    marked = element;
    outline.mark(element);
    outline.say(element ? `${words.here} ${plainText(element.textContent)}` : '');
  }

  function choose(): void {
    if (marked) say({ kind: 'picked', picked: pickedIn(frame, marked) });
    else outline.say(words.noNumber);
  }

  const listen = (name: string, heard: (event: Event) => void) =>
    frame.addEventListener(
      name,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        heard(event);
      },
      { capture: true, passive: false, signal },
    );
  for (const name of kept) listen(name, () => undefined);
  listen('pointermove', (event) => {
    const [target] = event.composedPath();
    const element = target instanceof Element ? meantBy(target) : null;
    if (element === marked) return;
    mark(element);
    say({ kind: 'moved', token, index: element ? candidates.indexOf(element) : -1 });
  });
  listen('mousemove', () => undefined);
  listen('click', choose);
  listen('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    const meant = key === 'Tab' ? (shiftKey ? 'previous' : 'next') : keys[key];
    if (meant !== undefined) say({ kind: 'key', key: meant });
  });
  frame.addEventListener('scroll', () => outline.mark(marked), { capture: true, passive: true, signal });
  frame.addEventListener('resize', () => outline.mark(marked), { signal });
  signal.addEventListener('abort', () => outline.remove());
  say({ kind: 'ready', token, isTop, candidates: candidates.length });

  return {
    hear(message) {
      if (message.kind === 'choose') {
        if (message.token === token) choose();
        return;
      }
      const element = message.token === token ? (candidates[message.index] ?? null) : null;
      if (message.token === token) element?.scrollIntoView({ block: 'center' });
      mark(element);
    },
  };
}
