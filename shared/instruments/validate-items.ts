import type { Instrument } from './define-instrument.ts';

/** The indexes of rows whose item the instrument does not have, or that name a child for a question about the family. */
export function unknownItems(
  instrument: Instrument,
  rows: readonly { item: string; child?: number | undefined }[],
): number[] {
  const scopes = new Map(instrument.items.map((item) => [item.code, item.scope]));
  return rows.flatMap((row, index) => {
    const scope = scopes.get(row.item);
    return scope === undefined || (scope === 'family' && row.child !== undefined) ? [index] : [];
  });
}
