import type { ListField, RowSource } from './define-form.ts';

const keyNames: Record<RowSource, readonly string[]> = {
  'open-goals': ['goal'],
  'open-actions': ['action'],
  children: ['child'],
  'life-domains': ['domain'],
  'instrument-items': ['item', 'child'],
};

/** The names of the fields that say which known thing a row is about; nobody fills them in. */
export function keysOf(list: ListField): readonly string[] {
  return list.rowsFrom ? keyNames[list.rowsFrom] : [];
}
