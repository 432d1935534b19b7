/** What came of putting a text where the cursor stands. */
export type PutOutcome =
  | { kind: 'placed'; field: string | null }
  /** `no-field`: the cursor stands nowhere; `unfit`: not in a field for text; `unsure`: an editor took it, and it can't be seen there. */
  | { kind: 'no-field' | 'unfit' | 'read-only' | 'refused' | 'unsure'; field: string | null }
  | { kind: 'too-long'; field: string | null; room: number };

/**
 * Puts a text where the cursor of this document stands, as if it was pasted: what listens in the page hears of it, and
 * its own undo takes it back. Never sends a form. Runs in the page, so it refers to nothing outside itself; and a page
 * can name elements after properties of `document`, so those are read from the prototype.
 */
export async function putText(text: string): Promise<PutOutcome> {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  const told = (element: Element, type: string, init: InputEventInit = {}) =>
    element.dispatchEvent(
      type === 'change'
        ? new Event(type, { bubbles: true })
        : new InputEvent(type, { bubbles: true, composed: true, ...init }),
    );
  const typed = (data: string): boolean =>
    Document.prototype.execCommand.call(document, 'insertText', false, data);
  const signs = (of: string) => of.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const times = (all: string, part: string) => (part === '' ? 0 : all.split(part).length - 1);

  function focused(): Element | null {
    const active = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
    let element: Element | null = active?.get?.call(document) ?? null;
    while (element) {
      const host: Element & { openOrClosedShadowRoot?: ShadowRoot | null } = element;
      const isOrdinary = host instanceof HTMLElement;
      const root: ShadowRoot | null =
        host.openOrClosedShadowRoot ??
        (isOrdinary ? chrome?.dom?.openOrClosedShadowRoot?.(host) : null) ??
        host.shadowRoot;
      if (!root?.activeElement) break;
      element = root.activeElement;
    }
    return element;
  }

  function nameOf(element: HTMLElement): string | null {
    const root = element.getRootNode() as Document | ShadowRoot;
    const byId = Document.prototype.getElementById;
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).flatMap((id) => {
      if (id === '') return [];
      const label = root instanceof ShadowRoot ? root.getElementById(id) : byId.call(document, id);
      return label?.textContent ?? [];
    });
    const own = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const candidates = [
      labelled.join(' '),
      element.getAttribute('aria-label'),
      own.map((label) => label.textContent).join(' '),
      element.getAttribute('placeholder'),
      element.getAttribute('title'),
      element.closest('fieldset')?.querySelector('legend')?.textContent,
    ];
    const name = candidates
      .map((one) => (one ?? '').replaceAll(/\s+/gu, ' ').trim())
      .find((one) => one !== '');
    return name?.slice(0, 60) ?? null;
  }

  async function putInControl(control: HTMLInputElement | HTMLTextAreaElement): Promise<PutOutcome> {
    const field = nameOf(control);
    const isArea = control instanceof HTMLTextAreaElement;
    const secret = /\b(?:(?:current|new)-password|one-time-code|cc-[a-z-]+)\b/u;
    if (!isArea && (!['text', 'search'].includes(control.type) || secret.test(control.autocomplete)))
      return { kind: 'unfit', field };
    if (control.readOnly || control.matches(':disabled, [aria-disabled=true], [aria-readonly=true]'))
      return { kind: 'read-only', field };
    // On one line a heading goes on into what stands under it, and the marks of a list have no use.
    const flat = () => text.replaceAll(/:\s*\n[\s*•-]*/gu, ': ').replaceAll(/\s*\n[\s*•-]*/gu, '; ');
    const given = isArea ? text : flat();
    const before = control.value;
    const from = control.selectionStart ?? before.length;
    const to = control.selectionEnd ?? before.length;
    const room = control.maxLength < 0 ? given.length : control.maxLength - (before.length - (to - from));
    if (given.length > room) return { kind: 'too-long', field, room: Math.max(0, room) };
    const expected = before.slice(0, from) + given + before.slice(to);
    typed(given);
    if (control.value === before) {
      // The page sees its own `value` only; this one is the browser's, as when someone types.
      control.value = expected;
      control.setSelectionRange(from + given.length, from + given.length);
      told(control, 'input', { inputType: 'insertFromPaste', data: given });
    }
    told(control, 'change');
    await settle();
    const now = control.isConnected ? signs(control.value) : '';
    return {
      kind: times(now, signs(given)) > times(signs(before), signs(given)) ? 'placed' : 'refused',
      field,
    };
  }

  async function putInEditor(editor: HTMLElement): Promise<PutOutcome> {
    const field = nameOf(editor);
    if (editor.matches('[aria-disabled=true], [aria-readonly=true]')) return { kind: 'read-only', field };
    const before = times(signs(editor.textContent), signs(text));
    const isThere = () => times(signs(editor.textContent), signs(text)) > before;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
    // An editor that keeps a document of its own takes it from here, with line breaks as it has them.
    const isTaken = !editor.dispatchEvent(new ClipboardEvent('paste', init));
    if (focused() !== editor && !isTaken) return { kind: 'refused', field };
    if (isTaken || isThere()) {
      for (let looked = 0; looked < 25 && !isThere(); looked += 1) await settle();
      return { kind: isThere() ? 'placed' : 'unsure', field };
    }
    if (!typed(text) && !isThere()) {
      const selection = Document.prototype.getSelection.call(document);
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const node = document.createTextNode(text);
      if (range && editor.contains(range.commonAncestorContainer)) {
        range.deleteContents();
        range.insertNode(node);
        range.collapse(false);
      } else editor.append(node);
      told(editor, 'input', { inputType: 'insertFromPaste', data: text });
    }
    await settle();
    return { kind: isThere() ? 'placed' : 'refused', field };
  }

  const element = focused();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return putInControl(element);
  if (element instanceof HTMLElement && element.isContentEditable) return putInEditor(element);
  const isNothing = !element || element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement;
  return { kind: isNothing ? 'no-field' : 'unfit', field: null };
}
