import type { CaseView } from './case-view.ts';

/** Whether a text is not here because it never left the device on which it was typed: the organisation sends none. */
export function isTextElsewhere({ entries }: CaseView, entryId: string, path: string): boolean {
  const entry = entries.find(({ id }) => id === entryId);
  return entry !== undefined && entry.sealed[path] === undefined;
}
