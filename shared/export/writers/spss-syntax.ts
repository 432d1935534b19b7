import type { Column, ColumnCode } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { type Missing, missingCodes, missingNames } from '../missing.ts';
import { atMostBytes } from './at-most-bytes.ts';

/** SPSS takes 255 and 120 bytes; a line of syntax takes 256. */
const LABEL_BYTES = 200;
const VALUE_LABEL_BYTES = 120;
/** SPSS takes three separate missing values for a text. */
const TEXT_MISSING = 3;

const yesAndNo: readonly ColumnCode[] = [
  { value: 0, code: 'no', label: { nl: 'nee', en: 'no' } },
  { value: 1, code: 'yes', label: { nl: 'ja', en: 'yes' } },
];

/**
 * SPSS syntax that reads a table from its strict CSV file, names what it holds in Dutch and saves it beside itself. Runs
 * in PSPP too. Starts with a byte order mark: without it SPSS takes accents for something else.
 */
export function spssSyntax(table: TableDescription): string {
  const { name, columns } = table;
  const lines = [
    `* Doelspoor: ${name}.`,
    '* Staat de werkmap niet op de map spss van dit pakket? Zet dan hieronder de hele weg naar het pakket,',
    "* bijvoorbeeld 'C:/onderzoek/doelspoor/'.",
    `DEFINE !doelspoor () '../' !ENDDEFINE.`,
    '',
    'PRESERVE.',
    'SET DECIMAL=DOT.',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=!doelspoor + 'data/${name}.csv'`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    "  /DELIMITERS=','",
    '  /FIRSTCASE=2',
    '  /VARIABLES=',
    ...columns.map(
      (column, at) => `    ${column.name} ${formatOf(column)}${at + 1 < columns.length ? '' : '.'}`,
    ),
    'EXECUTE.',
    'RESTORE.',
    `DATASET NAME ${name}.`,
    '',
    ...columns.map((column) => `VARIABLE LABELS ${column.name} ${quoted(column.label.nl, LABEL_BYTES)}.`),
    '',
    ...columns.flatMap(valueLabels),
    '',
    ...columns.flatMap(missingValues),
    '',
    ...columns.map((column) => `VARIABLE LEVEL ${column.name} (${levelOf(column)}).`),
    '',
    `SAVE OUTFILE=!doelspoor + 'spss/${name}.sav'.`,
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function formatOf({ type }: Column): string {
  if (type === 'identifier') return 'A18';
  return type === 'number' ? 'F12.2' : 'F8.0';
}

function levelOf({ type }: Column): string {
  return type === 'identifier' || type === 'code' || type === 'boolean' ? 'NOMINAL' : 'SCALE';
}

function valueLabels(column: Column): string[] {
  const codes = column.type === 'code' ? column.codes : column.type === 'boolean' ? yesAndNo : [];
  const labels = [
    ...codes.map(({ value, label }) => `  ${value} ${quoted(label.nl, VALUE_LABEL_BYTES)}`),
    ...column.missing.map(
      (missing) => `  ${missingText(column, missing)} ${quoted(missingNames[missing].nl, VALUE_LABEL_BYTES)}`,
    ),
  ];
  if (labels.length === 0) return [];
  return [`VALUE LABELS ${column.name}`, ...labels.slice(0, -1), `${labels.at(-1)}.`];
}

function missingValues(column: Column): string[] {
  if (column.missing.length === 0) return [];
  if (column.type !== 'identifier') return [`MISSING VALUES ${column.name} (-9 THRU -5).`];
  const texts = column.missing.slice(0, TEXT_MISSING).map((missing) => missingText(column, missing));
  return [`MISSING VALUES ${column.name} (${texts.join(', ')}).`];
}

function missingText({ type }: Column, missing: Missing): string {
  const value = String(missingCodes[missing]);
  return type === 'identifier' ? `'${value}'` : value;
}

/** In single quotes, on one line, at most so many bytes. */
function quoted(text: string, bytes: number): string {
  return `'${atMostBytes(text.replaceAll(/\s+/g, ' '), bytes).replaceAll("'", "''")}'`;
}
