import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { codebook } from '../../../shared/export/codebook/codebook.ts';
import { incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { describePackage } from '../../../shared/export/describe-package.ts';
import { smallCases, smallFacts } from '../support/small-release.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

function accepts(profile: string): (value: unknown) => string[] {
  const url = new URL(`../../fixtures/data-package-2.0/${profile}.json`, import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(url, 'utf8')));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const packages = accepts('datapackage');
const resources = accepts('dataresource');
const schemas = accepts('tableschema');
const dialects = accepts('tabledialect');

function read(facts = smallFacts) {
  const text = describePackage(facts).find(({ name }) => name === 'datapackage.json')?.text ?? '';
  return JSON.parse(text);
}

describe('datapackage.json', () => {
  it.each([
    ['a small release', smallFacts],
    ['the codebook', { ...smallFacts, tables: codebook.tables }],
    ['an incremental release', { ...smallFacts, tables: codebook.tables.map(incrementalTable) }],
  ])('of %s is accepted by the official profiles', (_, facts) => {
    const found = read(facts);
    expect(packages(found)).toEqual([]);
    for (const resource of found.resources) {
      expect(resources(resource)).toEqual([]);
      expect(schemas(resource.schema)).toEqual([]);
      expect(dialects(resource.dialect)).toEqual([]);
    }
    expect(found.resources).toHaveLength(facts.tables.length);
  });

  it('would not be accepted without its resources, or with a column without a name', () => {
    const found = read();
    expect(packages({ ...found, resources: undefined })).not.toEqual([]);
    expect(schemas({ fields: [{ type: 'integer' }] })).not.toEqual([]);
  });

  it('has the missing codes for the whole table as well, as texts', () => {
    for (const { schema } of read().resources)
      expect(schema.missingValues).toEqual(['-5', '-6', '-7', '-8', '-9']);
  });

  it('gives size and hash of each table', () => {
    expect(read().resources[0]).toMatchObject({ bytes: 100, hash: `sha256:${'a'.repeat(64)}` });
  });

  it('points only to tables that are in the release', () => {
    const [cases, milestones] = read().resources;
    expect(cases.schema.foreignKeys).toBeUndefined();
    expect(milestones.schema.foreignKeys).toEqual([
      { fields: ['case_id'], reference: { resource: 'cases', fields: ['case_id'] } },
    ]);
    expect(read({ ...smallFacts, tables: [smallCases] }).resources).toHaveLength(1);
  });

  it('does not say how fields match: text and profile of the standard contradict each other', () => {
    expect(JSON.stringify(read())).not.toContain('fieldsMatch');
  });
});
