import type { Localised } from '../../domain/localised.ts';
import { type Column, type ColumnCode, dayUnit } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { type Missing, missingCodes, missingNames } from '../missing.ts';
import { both, escaped, minus } from './html.ts';

/**
 * A table on the codebook page, with each of its columns.
 * @param tables all tables of the release: a column that points to another table has no link to one that is not there
 */
export function tableSection(table: TableDescription, tables: readonly TableDescription[]): string {
  const { name, title, unit, key, columns } = table;
  const keyed = key.map((column) => `<a href="#${name}.${column}"><code>${column}</code></a>`).join(', ');
  return `<section id="${name}">
<h2>${both(title)} <code class="soft">${name}</code></h2>
<p>${both(unit)}</p>
<p class="soft">${both({ nl: 'Sleutel', en: 'Key' })}: ${keyed}</p>
${columns.map((column) => columnEntry(table, column, tables)).join('\n')}
</section>`;
}

function columnEntry(table: TableDescription, column: Column, tables: readonly TableDescription[]): string {
  const anchor = `${table.name}.${column.name}`;
  return `<div class="column" id="${anchor}">
<div><h3><a href="#${anchor}"><code>${column.name}</code></a></h3><p class="soft">${both(kindOf(column))}${pointsTo(table, column, tables)}</p></div>
<div><p class="label">${both(column.label)}</p><p>${both(column.description)}</p>${numbers(column)}</div>
</div>`;
}

function pointsTo(
  { foreignKeys }: TableDescription,
  { name }: Column,
  tables: readonly TableDescription[],
): string {
  return foreignKeys
    .filter(({ columns, table }) => columns.includes(name) && tables.some((one) => one.name === table))
    .map(
      ({ table, columns, references }) =>
        ` → <a href="#${table}.${references[columns.indexOf(name)]}"><code>${table}</code></a>`,
    )
    .join('');
}

function kindOf(column: Column): Localised {
  switch (column.type) {
    case 'identifier':
      return { nl: 'pseudoniem', en: 'pseudonym' };
    case 'day':
      return dayUnit;
    case 'code':
      return { nl: 'code', en: 'code' };
    case 'boolean':
      return { nl: '1 ja, 0 nee', en: '1 yes, 0 no' };
    default:
      return measured(column);
  }
}

function measured({ type, unit, minimum, maximum }: Extract<Column, { minimum: number }>): Localised {
  const text = (whole: string, other: string, from: string, to: string, unitText: string | undefined) => {
    const range = maximum === null ? `${from} ${minimum}` : `${minimum} ${to} ${maximum}`;
    return `${type === 'integer' ? whole : other}, ${range}${unitText ? ` (${unitText})` : ''}`;
  };
  return {
    nl: text('geheel getal', 'getal', 'vanaf', 'tot en met', unit?.nl),
    en: text('whole number', 'number', 'from', 'to', unit?.en),
  };
}

/** What numbers stand for: a table where there are codes, otherwise only the missing ones, on a line. */
function numbers(column: Column): string {
  if (column.type === 'code') return codeTable(column.codes, column.missing);
  if (column.missing.length === 0) return '';
  const said = column.missing.map((missing) => `${minus(missingCodes[missing])} ${missingLink(missing)}`);
  return `<p class="numbers">${said.join(' · ')}</p>`;
}

function codeTable(codes: readonly ColumnCode[], missing: readonly Missing[]): string {
  const rows = [
    ...codes.map(({ value, label, code }) => numberRow(value, both(label), code)),
    ...missing.map((one) => numberRow(missingCodes[one], missingLink(one), one)),
  ];
  const heading = [NUMBER, MEANS, CODE].map((one) => `<th scope="col">${both(one)}</th>`);
  return `<table><thead><tr>${heading.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const NUMBER: Localised = { nl: 'Getal', en: 'Number' };
const MEANS: Localised = { nl: 'Betekent', en: 'Means' };
const CODE: Localised = { nl: 'Code', en: 'Code' };

function numberRow(value: number, label: string, code: string): string {
  return `<tr><td>${minus(value)}</td><td>${label}</td><td><code>${escaped(code)}</code></td></tr>`;
}

function missingLink(missing: Missing): string {
  return `<a href="#missing">${both(missingNames[missing])}</a>`;
}
