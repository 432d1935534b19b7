import type { Team } from '../api/schemas.ts';
import { areaSource } from '../codes/area-source.ts';
import { identifierWarnings } from '../privacy/identifier-warnings.ts';
import { type AreaColumn, sourceWords } from './columns.ts';
import { isFormula } from './csv-cells.ts';
import {
  FIRST_YEAR,
  type FigureProblem,
  figureProblem,
  type ImportedFigure,
  importedIds,
  MOST_COUNTED,
} from './imported-figure.ts';

/** What can be wrong with one line. */
export type RowProblem =
  | 'person'
  | 'formula'
  | 'team'
  | 'year'
  | 'indicator'
  | 'whole-number'
  | 'thousands'
  | 'mark'
  | 'of-missing'
  | 'count-or-mark'
  | 'source'
  | FigureProblem;

export type Row = Readonly<Record<AreaColumn, string>>;

/** What a line is checked against. */
export interface RowContext {
  teams: readonly Team[];
  /** The last year that can have figures. */
  lastYear: number;
}

export type ReadRow =
  | { kind: 'figure'; figure: ImportedFigure }
  /** A line of the template that nobody filled in. */
  | { kind: 'blank' }
  | { kind: 'wrong'; column: AreaColumn | null; problem: RowProblem };

/** Makes a figure of the cells of one line, or says what is wrong with the first cell that is. */
export function readRow(row: Row, { teams, lastYear }: RowContext): ReadRow {
  for (const [column, cell] of Object.entries(row) as [AreaColumn, string][]) {
    if (identifierWarnings(cell).length > 0) return wrong('person', column);
    if (isFormula(cell)) return wrong('formula', column);
  }
  if (row.count === '' && row.of === '' && row.mark === '') return { kind: 'blank' };
  const team = oneTeam(teams, row.team);
  if (!team) return wrong('team', 'team');
  const year = Number(row.year);
  if (!/^\d{4}$/.test(row.year) || year < FIRST_YEAR || year > lastYear) return wrong('year', 'year');
  const indicator = importedIds.find((id) => id === row.indicator.toLowerCase());
  if (!indicator) return wrong('indicator', 'indicator');
  const values = readValues(row);
  if ('problem' in values) return values;
  const source = areaSource.codes.find(({ code, nl, en }) =>
    [code, nl, en, sourceWords[code].nl, sourceWords[code].en].some(
      (name) => name.toLowerCase() === row.source.toLowerCase(),
    ),
  );
  if (!source) return wrong('source', 'source');
  const figure: ImportedFigure = { teamId: team.id, year, indicator, values, source: source.code };
  const problem = figureProblem(figure);
  return problem ? wrong(problem, null) : { kind: 'figure', figure };
}

type Wrong = Extract<ReadRow, { kind: 'wrong' }>;

function wrong(problem: RowProblem, column: AreaColumn | null): Wrong {
  return { kind: 'wrong', column, problem };
}

/** By name or id. Two teams with one name are told apart by id only. */
function oneTeam(teams: readonly Team[], given: string): Team | null {
  const wanted = plain(given);
  const byId = teams.find(({ id }) => id === given);
  const named = teams.filter(({ name }) => plain(name) === wanted);
  return byId ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function plain(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function readValues(row: Row): ImportedFigure['values'] | Wrong {
  if (row.of === '') return wrong('of-missing', 'of');
  if ((row.count === '') === (row.mark === '')) return wrong('count-or-mark', null);
  for (const column of ['count', 'of'] as const) {
    const problem = row[column] === '' ? null : wholeNumberProblem(row[column]);
    if (problem) return wrong(problem, column);
  }
  const of = Number(row.of);
  if (row.mark === '') return { count: Number(row.count), of, mark: null };
  const mark = Number(row.mark.replace(',', '.'));
  if (!/^\d{1,2}([.,]\d{1,2})?$/.test(row.mark) || mark < 1 || mark > 10) return wrong('mark', 'mark');
  return { count: null, of, mark };
}

function wholeNumberProblem(cell: string): 'thousands' | 'whole-number' | null {
  if (/^\d{1,3}([. ]\d{3})+$/.test(cell)) return 'thousands';
  return /^\d{1,7}$/.test(cell) && Number(cell) <= MOST_COUNTED ? null : 'whole-number';
}
