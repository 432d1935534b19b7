import {
  type ParquetGroupMeta,
  parquetFooter,
  parquetRowGroup,
} from '../../../shared/export/writers/parquet.ts';
import { readCsvRows } from '../../../shared/export/writers/read-csv.ts';
import { readPartMetas, readTextParts, type TextPart } from '../../db/queries/release-files.ts';
import { run } from '../../db/read.ts';
import { goOn } from './first-step.ts';
import { fitting } from './fitting.ts';
import { growFiles } from './grow-files.ts';
import { csvName, parquetName, tablesOf } from './tables.ts';
import type { Turn, Work } from './work.ts';

/** So many parts of the CSV are looked at for one row group, and about so many characters go into it. */
const PARTS = 16;
const CHARACTERS = 512 * 1024;

/** Makes the next row group of a table, or the end of its file. */
export async function makeParquet({ db, release }: Work): Promise<Turn> {
  const { id, step } = release;
  const table = tablesOf(release)[step.parquet.table];
  if (!table) return { statements: [], next: goOn(step, 'describe') };
  const name = parquetName(table.name);
  const offset = step.files[name]?.bytes ?? 0;
  const asked = { releaseId: id, file: csvName(table.name), from: step.parquet.part, limit: PARTS };
  const parts = fitting(await run(db, readTextParts(db, asked)), ({ text }) => text.length, CHARACTERS);
  const last = parts.at(-1);
  if (!last) {
    const metas = await run(db, readPartMetas(db, id, name));
    const bytes = parquetFooter(table, metas as ParquetGroupMeta[], offset);
    const { files, statements } = growFiles(db, id, step.files, [{ name, rows: 0, bytes }]);
    const parquet = { table: step.parquet.table + 1, part: 0 };
    return { statements, next: { ...step, files, parquet, done: step.done + 1 } };
  }
  const rows = readCsvRows(table, withoutHeading(parts));
  const next = { ...step, parquet: { ...step.parquet, part: last.part + 1 } };
  if (rows.length === 0) return { statements: [], next };
  const { bytes, meta } = parquetRowGroup(table, rows, offset);
  const { files, statements } = growFiles(db, id, step.files, [{ name, rows: rows.length, bytes, meta }]);
  return { statements, next: { ...next, files } };
}

/** Part 0 begins with the names of the columns. */
function withoutHeading(parts: readonly TextPart[]): string {
  return parts.map(({ part, text }) => (part === 0 ? text.slice(text.indexOf('\n') + 1) : text)).join('');
}
