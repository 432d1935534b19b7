import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { bytesOf, csvCells, jsonOf, packageFolder } from './support/package-files.ts';

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);

/** What an official profile has against something; empty when it accepts it. */
function objections(profile: string): (value: unknown) => unknown[] {
  const url = new URL(`../fixtures/data-package-2.0/${profile}.json`, import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(url, 'utf8')));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

const profiles = {
  package: objections('datapackage'),
  resource: objections('dataresource'),
  schema: objections('tableschema'),
};

interface DataPackage {
  resources: { path: string; bytes: number; schema: { fields: { name: string; type: string }[] } }[];
}

describe.each(['log', 'incremental', 'after'])('the release %s', (name) => {
  const folder = packageFolder(name);

  it('is a Data Package by the official profiles of 2.0, with every table as it is', () => {
    const found = jsonOf<DataPackage>(folder, 'datapackage.json');
    expect(profiles.package(found)).toEqual([]);
    expect(found.resources.map(({ path }) => path).sort()).toEqual(
      tableNames.map((table) => `data/${table}.csv`).sort(),
    );
    for (const resource of found.resources) {
      expect(profiles.resource(resource)).toEqual([]);
      expect(profiles.schema(resource.schema)).toEqual([]);
      const bytes = bytesOf(folder, resource.path);
      expect(resource.bytes).toBe(bytes.length);
      expect(csvCells(String(bytes))[0]).toEqual(resource.schema.fields.map((field) => field.name));
    }
  });

  it('says in Parquet what it says in CSV', async () => {
    for (const table of tableNames) {
      const [heading = [], ...rows] = csvCells(String(bytesOf(folder, `data/${table}.csv`)));
      const bytes = bytesOf(folder, `parquet/${table}.parquet`);
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      const found = await parquetReadObjects({ file });
      expect(found.length, table).toBe(rows.length);
      const texts = found.map((row) => heading.map((column) => String(row[column])));
      expect(texts).toEqual(rows);
    }
  });
});
