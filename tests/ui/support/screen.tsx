import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws something in an empty page. */
export async function show(node: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(node, root));
  return root;
}

/** Clicks the way a mouse does. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click');
  await act(() => element.click());
}

/** Presses a key where the focus is. */
export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    );
  });
}

/** Types into a text field or picks a day. */
export async function fill(element: Element | null, value: string): Promise<void> {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    throw new Error('there is nothing to type in');
  }
  await act(() => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Picks from a list. */
export async function pick(element: Element | null, value: string): Promise<void> {
  if (!(element instanceof HTMLSelectElement)) throw new Error('there is nothing to pick from');
  await act(() => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The button with this text or name. */
export function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said === name : name.test(said);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The chip, tick box or score with this text in the question with this label. */
export function option(question: string, answer: string): HTMLInputElement {
  for (const group of document.querySelectorAll('fieldset')) {
    if (!group.querySelector('legend')?.textContent?.includes(question)) continue;
    for (const label of group.querySelectorAll('label')) {
      const input = label.querySelector('input');
      if (input && (label.textContent ?? '').startsWith(answer)) return input;
    }
  }
  throw new Error(`no answer ${answer} to ${question}`);
}

/** The text of the page, spaces made even. */
export function said(): string {
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ');
}
