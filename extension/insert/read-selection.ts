/** What is selected in one document of a page. */
export interface SelectionInFrame {
  text: string;
  /** Whether the person is in this document, or in a frame within it. */
  isHere: boolean;
}

/**
 * Reads what is selected in this document, with its line breaks; nothing of a field for a password. Runs in the page,
 * so it refers to nothing outside itself; and a page can name elements after properties of `document`.
 */
export function readSelection(): SelectionInFrame {
  const active = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  let element: Element | null = active?.get?.call(document) ?? null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isHere = Document.prototype.hasFocus.call(document);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const isArea = element instanceof HTMLTextAreaElement;
    if (!isArea && !['text', 'search'].includes(element.type)) return { text: '', isHere };
    const text = element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
    if (text !== '') return { text, isHere };
  }
  return { text: Document.prototype.getSelection.call(document)?.toString() ?? '', isHere };
}
