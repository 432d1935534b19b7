import { MAX_FIGURES } from '../api/area.ts';
import { type AreaColumn, areaColumnNames, columnNamed } from './columns.ts';
import { csvCells, type Separator } from './csv-cells.ts';
import type { ImportedFigure } from './imported-figure.ts';
import { type Row, type RowContext, type RowProblem, readRow } from './read-row.ts';

/** Of a name that is no column, enough to find it. */
const LONGEST_NAME = 40;

/** One thing that is wrong, and on which line of the file. */
export interface FileProblem {
  /** From 1, the line with the names of the columns. */
  line: number;
  column: AreaColumn | null;
  problem:
    | RowProblem
    | 'nothing'
    | 'too-many'
    | 'separator'
    | 'unknown-column'
    | 'double-column'
    | 'missing-column'
    | 'quotes'
    | 'cells'
    | 'twice';
  /** The name of a column, or the line on which the same stood before. */
  detail?: string;
}

export interface ReadFile {
  /** With the line it stands on. Complete only when there are no problems. */
  figures: { line: number; figure: ImportedFigure }[];
  /** Lines of the template that nobody filled in. */
  blank: number;
  problems: FileProblem[];
}

/**
 * Reads a file with figures, line by line. Strict: a column that does not belong there is refused and not skipped, for
 * it could hold what identifies somebody.
 */
export function readAreaFile(text: string, context: RowContext): ReadFile {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  if (lines.every(isEmpty)) return refused([{ line: 1, column: null, problem: 'nothing' }]);
  // Some spreadsheets write the separator on a line of its own.
  const headAt = /^sep=[;,]$/iu.test(lines[0] ?? '') ? 1 : 0;
  const head = lines[headAt] ?? '';
  const separator: Separator = head.includes(';') ? ';' : ',';
  const { columns, problems } = readHead(head, separator, headAt + 1);
  if (problems.length > 0) return refused(problems);
  const read = refused([]);
  const seen = new Map<string, number>();
  for (const [at, cells] of lines.entries()) {
    if (at > headAt && !isEmpty(cells))
      addLine(read, seen, at + 1, rowOf(cells, separator, columns), context);
  }
  if (read.figures.length > MAX_FIGURES)
    read.problems.push({ line: lines.length, column: null, problem: 'too-many' });
  if (read.figures.length === 0 && read.problems.length === 0)
    read.problems.push({ line: headAt + 1, column: null, problem: 'nothing' });
  return read;
}

/** A line by the names of its columns, or what keeps it from being one. */
function rowOf(line: string, separator: Separator, columns: readonly AreaColumn[]): Row | 'quotes' | 'cells' {
  const cells = csvCells(line, separator);
  if (!cells) return 'quotes';
  if (cells.length !== columns.length) return 'cells';
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Row;
}

function addLine(
  read: ReadFile,
  seen: Map<string, number>,
  line: number,
  row: Row | 'quotes' | 'cells',
  context: RowContext,
): void {
  if (typeof row === 'string') return void read.problems.push({ line, column: null, problem: row });
  const found = readRow(row, context);
  if (found.kind === 'blank') read.blank += 1;
  if (found.kind === 'wrong') read.problems.push({ line, column: found.column, problem: found.problem });
  if (found.kind !== 'figure') return;
  const { teamId, year, indicator } = found.figure;
  const key = JSON.stringify([teamId, year, indicator]);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, line);
    read.figures.push({ line, figure: found.figure });
  } else read.problems.push({ line, column: null, problem: 'twice', detail: String(before) });
}

function refused(problems: FileProblem[]): ReadFile {
  return { figures: [], blank: 0, problems };
}

/** A line of nothing but separators is what a spreadsheet makes of an empty row. */
function isEmpty(line: string): boolean {
  return /^[\s;,]*$/u.test(line);
}

function readHead(
  head: string,
  separator: Separator,
  line: number,
): { columns: AreaColumn[]; problems: FileProblem[] } {
  const names = csvCells(head, separator) ?? [];
  const columns = names.map(columnNamed).filter((column) => column !== null);
  const problem = (kind: FileProblem['problem'], detail?: string): FileProblem => ({
    line,
    column: null,
    problem: kind,
    ...(detail !== undefined && { detail: detail.slice(0, LONGEST_NAME) }),
  });
  if (columns.length === 0) return { columns, problems: [problem('separator')] };
  const times = (column: AreaColumn) => columns.filter((one) => one === column).length;
  return {
    columns,
    problems: [
      ...names.filter((name) => columnNamed(name) === null).map((name) => problem('unknown-column', name)),
      ...areaColumnNames
        .filter((column) => times(column) > 1)
        .map((column) => problem('double-column', column)),
      ...areaColumnNames
        .filter((column) => times(column) === 0)
        .map((column) => problem('missing-column', column)),
    ],
  };
}
