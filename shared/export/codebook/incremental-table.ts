import { type Column, defineColumn } from './define-column.ts';
import type { Row, TableDescription } from './define-table.ts';

/** What became of a row since the base of an incremental release, with the number that stands for it. */
export const changeNumbers = { added: 1, changed: 2, withdrawn: 3 } as const;
export type RowChange = keyof typeof changeNumbers;

const change = defineColumn({
  name: 'change',
  type: 'code',
  label: { nl: 'Wat er met de rij gebeurde', en: 'What became of the row' },
  description: {
    nl: 'Tegenover de vorige levering: nieuw, gewijzigd of ingetrokken. Een ingetrokken rij heeft alleen nog haar sleutel; verwijder die rij ook uit wat je al had.',
    en: 'Against the release before: new, changed or withdrawn. A withdrawn row has only its key left; remove that row from what you had as well.',
  },
  missing: [],
  codes: [
    { value: changeNumbers.added, code: 'added', label: { nl: 'nieuw', en: 'new' } },
    { value: changeNumbers.changed, code: 'changed', label: { nl: 'gewijzigd', en: 'changed' } },
    { value: changeNumbers.withdrawn, code: 'withdrawn', label: { nl: 'ingetrokken', en: 'withdrawn' } },
  ],
});

/** A table as it stands in an incremental release: `change` comes last, and what is no key can be withdrawn. */
export function incrementalTable<T extends TableDescription>(table: T): TableDescription {
  const { name, title, unit, key, foreignKeys } = table;
  const columns = table.columns.map((column) => (key.includes(column.name) ? column : emptiable(column)));
  return { name, title, unit, key, foreignKeys, columns: [...columns, change] };
}

/** A row of such a table. Of a withdrawn row only the key is kept. */
export function incrementalRow({ columns, key }: TableDescription, row: Row, became: RowChange): Row {
  const kept = row.map((cell, at) =>
    became === 'withdrawn' && !key.includes(columns[at]?.name ?? '')
      ? { missing: 'not-applicable' as const }
      : cell,
  );
  return [...kept, changeNumbers[became]];
}

function emptiable(column: Column): Column {
  if (column.missing.includes('not-applicable')) return column;
  return { ...column, missing: [...column.missing, 'not-applicable'] };
}
