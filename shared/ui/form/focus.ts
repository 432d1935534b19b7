import { idOf } from './form-scope.ts';

const controls = ['input:checked', 'input', 'textarea', 'select', 'button'];

/** Begins a screen at its first question, or at the summary of what is wrong with it. */
export function focusScreen(root: HTMLElement, on: 'screen' | 'summary', page: 'top' | 'stay' = 'top'): void {
  const summary = on === 'summary' ? root.querySelector<HTMLElement>('[data-error-summary]') : null;
  const first = root.querySelector<HTMLElement>('[data-question]');
  const target = summary ?? (first && controlIn(first)) ?? primaryButton(root);
  if (page === 'top') root.ownerDocument.defaultView?.scrollTo(0, 0);
  target?.focus({ preventScroll: page === 'top' });
}

/** Goes to the question after the one in which an element stands, or to the button that goes on. */
export function focusNext(root: HTMLElement, after: Element): void {
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  const here = after.closest<HTMLElement>('[data-question]');
  const next = here ? questions[questions.indexOf(here) + 1] : undefined;
  const target = next ? controlIn(next) : primaryButton(root);
  target?.focus();
}

/** Goes to the question at a path, or to what is nearest around it. */
export function focusPath(root: HTMLElement, path: string): void {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = root.ownerDocument.getElementById(idOf(parts));
    const target = found && (controlIn(found) ?? found);
    if (target) {
      target.focus();
      return;
    }
  }
  focusScreen(root, 'screen');
}

function controlIn(element: HTMLElement): HTMLElement | null {
  if (element.matches(controls.join())) return element;
  for (const control of controls) {
    const found = element.querySelector<HTMLElement>(control);
    if (found) return found;
  }
  return null;
}

function primaryButton(root: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>('.utrecht-button--primary-action');
}
