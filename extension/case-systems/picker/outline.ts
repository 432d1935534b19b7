import type { PickerWords } from './protocol.ts';

export interface Outline {
  /** Draws a line around an element, or around none. */
  mark(element: Element | null): void;
  /** Says in words where the mark is. */
  say(text: string): void;
  remove(): void;
}

/**
 * What the picker shows: a line around what is meant and, in the top frame, a bar that says what to do. It takes no
 * pointer and hides in a closed tree, so that no style of the page reaches it; one element, which goes again.
 */
export function drawOutline(document: Document, words: PickerWords, isTop: boolean): Outline {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('div');
  const bar = document.createElement('div');
  const hint = document.createElement('div');
  const said = document.createElement('strong');
  style(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  style(line, {
    position: 'fixed',
    display: 'none',
    'box-sizing': 'border-box',
    border: '3px solid #1d4f91',
    outline: '3px solid #ffffff',
    'border-radius': '4px',
    background: 'rgb(29 79 145 / 12%)',
  });
  style(bar, {
    position: 'fixed',
    'inset-inline': '0',
    'inset-block-end': '0',
    'box-sizing': 'border-box',
    padding: '12px 16px',
    background: '#12325c',
    color: '#ffffff',
    font: '16px/1.5 system-ui, sans-serif',
    'text-align': 'center',
  });
  hint.textContent = words.hint;
  said.setAttribute('role', 'status');
  bar.append(hint, said);
  root.append(line, ...(isTop ? [bar] : []));
  document.documentElement.append(host);
  return {
    mark(element) {
      const box = element?.getBoundingClientRect();
      style(line, {
        display: box ? 'block' : 'none',
        left: `${(box?.left ?? 0) - 6}px`,
        top: `${(box?.top ?? 0) - 6}px`,
        width: `${(box?.width ?? 0) + 12}px`,
        height: `${(box?.height ?? 0) + 12}px`,
      });
    },
    say(text) {
      said.textContent = text;
    },
    remove: () => host.remove(),
  };
}

/** By property, which a content security policy of the page leaves alone. */
function style(element: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value, 'important');
}
