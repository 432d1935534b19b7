import { type Column, type ColumnCode, dayUnit } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { missingCodes, missingNames } from '../missing.ts';
import { csvLine } from './quoted-csv.ts';

const heading = [
  'table',
  'column',
  'position',
  'type',
  'is_key',
  'value',
  'code',
  'label_nl',
  'label_en',
  'description_nl',
  'description_en',
  'unit_nl',
  'unit_en',
  'minimum',
  'maximum',
];

/**
 * The codebook as a table: first each column with `value` empty, then a line for each number that stands for something
 * in it, missing codes too. A line with an empty `column` is about the table itself.
 */
export function codebookCsv(tables: readonly TableDescription[]): string {
  return csvLine(heading) + tables.map(tableLines).join('');
}

function tableLines(table: TableDescription): string {
  const { name, title, unit, columns } = table;
  const about = csvLine([
    name,
    ...['', '', 'table', '', '', '', title.nl, title.en, unit.nl, unit.en],
    ...['', '', '', ''],
  ]);
  return about + columns.map((column, at) => columnLines(table, column, at + 1)).join('');
}

function columnLines({ name, key }: TableDescription, column: Column, position: number): string {
  const measured = column.type === 'integer' || column.type === 'number' ? column : null;
  const { label, description } = column;
  const unit = column.type === 'day' ? dayUnit : measured?.unit;
  const about = csvLine([
    ...[name, column.name, position, column.type, key.includes(column.name) ? 1 : 0, '', ''],
    ...[label.nl, label.en, description.nl, description.en],
    ...[unit?.nl ?? '', unit?.en ?? '', measured?.minimum ?? '', measured?.maximum ?? ''],
  ]);
  const values = column.type === 'code' ? column.codes : [];
  return (
    about +
    values.map((code) => valueLine(name, column.name, 'code', code)).join('') +
    column.missing
      .map((missing) =>
        valueLine(name, column.name, 'missing', {
          value: missingCodes[missing],
          code: missing,
          label: missingNames[missing],
        }),
      )
      .join('')
  );
}

function valueLine(table: string, column: string, type: string, { value, code, label }: ColumnCode): string {
  return csvLine([table, column, '', type, '', value, code, label.nl, label.en, '', '', '', '', '', '']);
}
