import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { defineColumn } from '../../../shared/export/codebook/define-column.ts';
import type { TableDescription } from '../../../shared/export/codebook/define-table.ts';
import {
  type ParquetGroupMeta,
  parquetFooter,
  parquetRowGroup,
} from '../../../shared/export/writers/parquet.ts';
import type { WrittenCell } from '../../../shared/export/writers/read-csv.ts';

const said = { label: { nl: 'k', en: 'c' }, description: { nl: 'k', en: 'c' }, missing: [] };
const table: TableDescription = {
  name: 'cases',
  title: said.label,
  unit: said.label,
  key: ['case_id'],
  foreignKeys: [],
  columns: [
    defineColumn({ name: 'case_id', type: 'identifier', ...said }),
    defineColumn({ name: 'opened_on', type: 'day', ...said }),
    defineColumn({ name: 'score', type: 'number', unit: null, minimum: 0, maximum: 10, ...said }),
    defineColumn({ name: 'm01', type: 'boolean', ...said }),
  ],
};

type Rows = WrittenCell[][];
const arbitraryRow = fc.tuple(
  fc.oneof(fc.stringMatching(/^c_[0-9a-f]{16}$/), fc.constant(-7)),
  fc.integer({ min: -9, max: 5000 }),
  // CSV, from which rows are read, has no zero below zero.
  fc.double({ min: -9, max: 10, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constantFrom(0, 1, -5, -6, -8),
);
const arbitraryGroups = fc.array(fc.array(arbitraryRow, { minLength: 1, maxLength: 60 }), { maxLength: 5 });

/** As a job writes it: after each part nothing is kept but bytes, how many there were, and JSON. */
function written(groups: readonly Rows[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const stored: string[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const rows of groups) {
    const { bytes, meta } = parquetRowGroup(table, rows, length());
    parts.push(bytes);
    stored.push(JSON.stringify(meta));
  }
  const metas = stored.map((meta) => JSON.parse(meta) as ParquetGroupMeta);
  parts.push(parquetFooter(table, metas, length()));
  return Buffer.concat(parts);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

describe('a Parquet file that is written part by part', () => {
  test('reads back as the rows that went in, whatever the parts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGroups, async (groups) => {
        const read = await parquetReadObjects({ file: bufferOf(written(groups)) });
        const expected = groups.flat().map(([id = '', ...numbers]) => [String(id), ...numbers]);
        expect(read.map((row) => Object.values(row))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same bytes when it is written again', () => {
    fc.assert(
      fc.property(arbitraryGroups, (groups) => {
        expect(written(groups)).toEqual(written(groups));
      }),
      { numRuns: 20 },
    );
  });

  test('has columns in the order of the codebook, with their types, and says what a missing value is', () => {
    const metadata = parquetMetadata(bufferOf(written([[['c_0000000000000000', 1, 7.5, -8]]])));
    expect(metadata.schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
      ['case_id', 'BYTE_ARRAY'],
      ['opened_on', 'INT32'],
      ['score', 'DOUBLE'],
      ['m01', 'INT32'],
    ]);
    const notes = Object.fromEntries(
      (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]),
    );
    expect(notes['doelspoor.table']).toBe('cases');
    expect(JSON.parse(notes['doelspoor.missing'] ?? '')).toMatchObject({ 'not-yet-due': -8 });
  });

  test('is a whole file without a single row', async () => {
    const file = bufferOf(written([]));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(parquetMetadata(file).num_rows).toBe(0n);
  });

  test('refuses a text where a number belongs, a number that does not fit, and a row that is too short', () => {
    const row = ['c_0000000000000000', 1, 7.5, 1];
    for (const wrong of [row.with(1, '=1+1'), row.with(1, 2 ** 31), row.with(3, 0.5), row.slice(0, 3)]) {
      expect(() => parquetRowGroup(table, [row, wrong], 0)).toThrow(RangeError);
    }
    expect(() => parquetRowGroup(table, [], 0)).toThrow(RangeError);
  });
});
