import type { Column, ColumnCode } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { missingCodes, missingNames } from '../missing.ts';
import { csvLine } from './quoted-csv.ts';

const heading = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
];

const yesAndNo = [
  { value: 1, label: { nl: 'ja', en: 'yes' } },
  { value: 0, label: { nl: 'nee', en: 'no' } },
];

/**
 * The columns as a data dictionary in the style of REDCap: a table is a form, and its name comes before that of each
 * column, since a field there has its name for itself.
 */
export function redcapDictionary(tables: readonly TableDescription[]): string {
  const lines = tables.flatMap((table) => table.columns.map((column) => fieldLine(table, column)));
  return csvLine(heading) + lines.join('');
}

function fieldLine({ name, title, columns }: TableDescription, column: Column): string {
  const choices = choicesOf(column);
  const range = rangeOf(column);
  return csvLine([
    `${name}_${column.name}`,
    name,
    column === columns[0] ? plain(title.nl) : '',
    choices === '' ? 'text' : 'radio',
    plain(column.label.nl),
    choices,
    noteOf(column),
    range?.type ?? '',
    range ? range.minimum : '',
    range?.maximum ?? '',
    column.type === 'identifier' ? 'y' : '',
    '',
    '',
    '',
    '',
    '',
    '',
    plain(column.label.en),
  ]);
}

function choicesOf(column: Column): string {
  const values = column.type === 'code' ? column.codes : column.type === 'boolean' ? yesAndNo : [];
  if (values.length === 0) return '';
  const choices: Pick<ColumnCode, 'value' | 'label'>[] = [
    ...values,
    ...column.missing.map((missing) => ({ value: missingCodes[missing], label: missingNames[missing] })),
  ];
  return choices.map(({ value, label }) => `${value}, ${plain(label.nl).replaceAll('|', '/')}`).join(' | ');
}

/** Where a column can be without a value, its numbers begin at the missing codes. */
function rangeOf(column: Column) {
  if (column.type !== 'integer' && column.type !== 'number' && column.type !== 'day') return null;
  const least = column.type === 'day' ? 0 : column.minimum;
  return {
    type: column.type === 'number' ? 'number' : 'integer',
    minimum: Math.min(least, ...column.missing.map((missing) => missingCodes[missing])),
    maximum: column.type === 'day' ? null : column.maximum,
  };
}

function noteOf(column: Column): string {
  if (column.type === 'code' || column.type === 'boolean') return '';
  return column.missing.map((missing) => `${missingCodes[missing]}: ${missingNames[missing].nl}`).join('; ');
}

/** REDCap takes `<` for the beginning of markup. */
function plain(text: string): string {
  return text.replaceAll('<', '< ');
}
