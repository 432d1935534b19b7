import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

declare global {
  interface Window {
    /** The paragraphs of the document that the editor itself keeps, which need not be what stands in the page. */
    paragraphsOfEditor?: () => string[];
  }
}

/** Puts a real rich-text editor in a page, with its own document, history and keys. */
export function makeEditor(place: HTMLElement): void {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(place, {
    state: EditorState.create({ schema, plugins }),
    attributes: { 'aria-label': 'Opgemaakt verslag' },
  });
  window.paragraphsOfEditor = () => view.state.doc.children.map(({ textContent }) => textContent);
}
