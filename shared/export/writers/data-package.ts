import { type Column, dayUnit } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { missingCodes, missingNames } from '../missing.ts';
import type { ReleasedFile, ReleaseFacts } from '../release-facts.ts';
import { jsonText } from './json-text.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** `datapackage.json`: the strict CSV files as a Data Package 2.0, in English. */
export function dataPackageText(facts: ReleaseFacts): string {
  const { study, tables, version, organisation, number } = facts;
  const title = study.plan.title.replaceAll(/\s+/g, ' ');
  return jsonText({
    $schema: `${PROFILES}/datapackage.json`,
    name: 'doelspoor-release',
    id: `${study.id}/${number}`,
    title: `${title}, release ${number}`,
    description: 'Pseudonymised personal data, for the purpose of this study only: see README.en.md.',
    version,
    contributors: [{ title: organisation, roles: ['publisher'] }],
    resources: tables.map((table) => resourceOf(table, facts)),
  });
}

function resourceOf(table: TableDescription, { files, tables }: ReleaseFacts) {
  const path = `data/${table.name}.csv`;
  const file = files.find(({ name }) => name === path);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name.replaceAll('_', '-'),
    type: 'table',
    path,
    title: table.title.en,
    description: table.unit.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file ? sizeOf(file) : {}),
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      header: true,
    },
    schema: schemaOf(table, tables),
  };
}

function sizeOf({ bytes, sha256 }: ReleasedFile) {
  return { bytes, hash: `sha256:${sha256}` };
}

/** `fieldsMatch` is left out: the text of the standard and its profile contradict each other about it. */
function schemaOf(table: TableDescription, tables: readonly TableDescription[]) {
  const isThere = (name: string) => tables.some((one) => one.name === name);
  const foreignKeys = table.foreignKeys.filter((key) => isThere(key.table));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map(fieldOf),
    // Named here too: who reads only this takes the numbers for data otherwise.
    missingValues: Object.values(missingCodes).map(String),
    primaryKey: table.key,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map((key) => ({
        fields: key.columns,
        reference: { resource: key.table.replaceAll('_', '-'), fields: key.references },
      })),
    }),
  };
}

function fieldOf(column: Column) {
  return {
    name: column.name,
    title: column.label.en,
    description: column.description.en,
    ...typeOf(column),
    missingValues: column.missing.map((missing) => ({
      value: String(missingCodes[missing]),
      label: missingNames[missing].en,
    })),
  };
}

function typeOf(column: Column) {
  const required = column.missing.length === 0;
  switch (column.type) {
    case 'identifier':
      return { type: 'string', constraints: { required } };
    case 'integer':
    case 'number':
      return {
        type: column.type,
        ...(column.unit && { unit: column.unit.en }),
        constraints: {
          required,
          minimum: column.minimum,
          ...(column.maximum !== null && { maximum: column.maximum }),
        },
      };
    case 'day':
      return {
        type: 'integer',
        unit: dayUnit.en,
        constraints: { required, minimum: 0 },
      };
    case 'code':
      return {
        type: 'integer',
        categories: column.codes.map(({ value, label }) => ({ value, label: label.en })),
        constraints: { required },
      };
    case 'boolean':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'], constraints: { required } };
  }
}
