import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { Bytes } from '../../privacy/web-crypto.ts';
import type { Column } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { missingCodes } from '../missing.ts';
import type { WrittenCell } from './read-csv.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type RowGroup = ParquetWriter['row_groups'][number];

/** What the end of a file has to know of a row group that was written before: as JSON, so that a job can stop between. */
export interface ParquetGroupMeta {
  rows: number;
  /** The row group as the format describes it, with whole numbers of 64 bits as `{ big: '…' }`. */
  group: unknown;
}

/** Bytes of a file, to be put after those before. */
export interface ParquetPart {
  bytes: Bytes;
  meta: ParquetGroupMeta;
}

const MAGIC_BYTES = 4;

/**
 * Some rows as one row group of a Parquet file. The same rows at the same place are always the same bytes.
 * @param rows as `readCsvRows` gives them; at least one
 * @param offset how many bytes of the file there are before; with 0 the part begins the file
 */
export function parquetRowGroup(
  table: TableDescription,
  rows: readonly (readonly WrittenCell[])[],
  offset: number,
): ParquetPart {
  if (rows.length === 0) throw new RangeError('a row group without rows');
  const { writer, parquet } = writerAt(table, offset);
  const waiting = parquet.write({
    columnData: table.columns.map((column, at) => ({
      name: column.name,
      data: rows.map((row) => physical(column, row[at])),
      offsetIndex: false,
    })),
    rowGroupSize: rows.length,
  });
  mustNotWait(waiting);
  return {
    bytes: written(writer, offset),
    meta: { rows: rows.length, group: toJson(parquet.row_groups[0]) },
  };
}

/**
 * The end of a Parquet file: what is in it and where. It says which numbers stand for a missing value.
 * @param metas of all its row groups, in order
 * @param offset how many bytes of the file there are before; 0 for a table without rows
 */
export function parquetFooter(
  table: TableDescription,
  metas: readonly ParquetGroupMeta[],
  offset: number,
): Bytes {
  const { writer, parquet } = writerAt(table, offset);
  parquet.row_groups = metas.map(({ group }) => fromJson(group) as RowGroup);
  parquet.num_rows = BigInt(metas.reduce((sum, { rows }) => sum + rows, 0));
  mustNotWait(parquet.finish());
  return written(writer, offset);
}

/** The library can write to places that one has to wait for; memory is not among them. */
function mustNotWait(waiting: void | Promise<void>): void {
  if (waiting) throw new TypeError('a writer in memory has nothing to wait for');
}

function writerAt(table: TableDescription, offset: number) {
  const writer = new ByteWriter();
  // The library begins every file with its mark: later parts are written as if that stood just before them.
  if (offset > 0) writer.offset = offset - MAGIC_BYTES;
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(table),
    statistics: false,
    createdBy: 'Doelspoor',
    kvMetadata: [
      { key: 'doelspoor.table', value: table.name },
      { key: 'doelspoor.missing', value: JSON.stringify(missingCodes) },
    ],
  });
  return { writer, parquet };
}

function written(writer: ByteWriter, offset: number): Bytes {
  return writer.getBytes().slice(offset > 0 ? MAGIC_BYTES : 0);
}

function schemaOf({ columns }: TableDescription): Schema {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map((column): Schema[number] => ({
      ...typeOf(column),
      name: column.name,
      repetition_type: 'REQUIRED',
    })),
  ];
}

function typeOf({ type }: Column): Pick<Schema[number], 'type' | 'converted_type'> {
  if (type === 'identifier') return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  return { type: type === 'number' ? 'DOUBLE' : 'INT32' };
}

function physical({ type }: Column, cell: WrittenCell | undefined): number | string {
  if (cell === undefined) throw new RangeError('not a cell for each column');
  if (type === 'identifier') return String(cell);
  if (typeof cell !== 'number' || (type !== 'number' && !isInt32(cell)))
    throw new RangeError('not a number that fits');
  return cell;
}

function isInt32(value: number): boolean {
  return (value | 0) === value;
}

function toJson(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? { big: String(one) } : one)),
  );
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('big' in value) return BigInt(String(value.big));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fromJson(one)]));
}
