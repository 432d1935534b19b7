import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** Families that a team helped in a year, and how many of them a specialist took over for some days. */
export interface HelpCount {
  year: number;
  helped: number;
  specialist: number;
}

/** How many of a year's closings had a mark; `mark` is null for those without. */
export interface MarkCount {
  year: number;
  mark: number | null;
  count: number;
}

export interface AreaCounts {
  help: HelpCount[];
  marks: MarkCount[];
}

const HELP = 'area-help';
const MARK = 'area-mark';

/**
 * What the area picture counts of a team in some years, with cases that were deleted after their term where the
 * organisation keeps their counts. Three statements, whatever the history.
 */
export function readAreaCounts(db: Db, teamId: string, years: readonly number[]): Read<AreaCounts> {
  const living = together(readHelp(db, teamId, years), readMarks(db, teamId, years));
  return mapRead(together(living, readKept(db, teamId, years)), ([[help, marks], kept]) => ({
    help: [...help, ...kept.help],
    marks: [...marks, ...kept.marks],
  }));
}

function readHelp(db: Db, teamId: string, years: readonly number[]): Read<HelpCount[]> {
  const found = db
    .prepare(
      `SELECT c.year AS year, count(*) AS helped, sum(c.taken) AS specialist
       FROM (SELECT y.value AS year, max(o.value = 'specialist') AS taken
             FROM json_each(?2) AS y
             CROSS JOIN observation AS o ON o.team_id = ?1 AND o.kind = 'area-help'
               AND o.start_on <= y.value || '-12-31' AND coalesce(o.end_on, '9999') >= y.value || '-01-01'
             GROUP BY y.value, o.case_id) AS c
       GROUP BY c.year`,
    )
    .bind(teamId, JSON.stringify(years));
  return query(found, (rows: HelpCount[]) => rows);
}

function readMarks(db: Db, teamId: string, years: readonly number[]): Read<MarkCount[]> {
  const found = db
    .prepare(
      `SELECT y.value AS year, o.value AS mark, count(*) AS count
       FROM json_each(?2) AS y
       CROSS JOIN observation AS o ON o.team_id = ?1 AND o.kind = 'area-mark'
         AND o.start_on BETWEEN y.value || '-01-01' AND y.value || '-12-31'
       GROUP BY y.value, o.value`,
    )
    .bind(teamId, JSON.stringify(years));
  return query(found, (rows: { year: number; mark: string; count: number }[]) =>
    rows.map(({ mark, ...row }) => ({ ...row, mark: mark === '' ? null : Number(mark) })),
  );
}

interface KeptRow {
  kind: string;
  year: number;
  verdict: string;
  count: number;
}

function readKept(db: Db, teamId: string, years: readonly number[]): Read<AreaCounts> {
  const found = db
    .prepare(
      `SELECT k.kind AS kind, y.value AS year, k.verdict AS verdict, sum(k.count) AS count
       FROM json_each(?2) AS y
       CROSS JOIN kept_tally AS k ON k.team_id = ?1 AND k.kind IN ('area-help', 'area-mark')
         AND k.deadline_on = y.value || '-12-31'
       GROUP BY k.kind, y.value, k.verdict`,
    )
    .bind(teamId, JSON.stringify(years));
  return query(found, (rows: KeptRow[]) => ({
    help: rows
      .filter(({ kind }) => kind === HELP)
      .map(({ year, verdict, count }) => ({
        year,
        helped: count,
        specialist: verdict === 'specialist' ? count : 0,
      })),
    marks: rows
      .filter(({ kind }) => kind === MARK)
      .map(({ year, verdict, count }) => ({ year, mark: verdict === '' ? null : Number(verdict), count })),
  }));
}

/**
 * Keeps what a case adds to area pictures, without the case: by year, so that no day is left. A case that was never
 * closed counts as helped up to the day on which it goes.
 */
export function keepAreaCounts(db: Db, caseKey: string, todayOn: Day): Statement[] {
  return [
    db
      .prepare(
        `INSERT INTO kept_tally (team_id, kind, deadline_on, verdict, count)
         SELECT c.team_id, 'area-help', c.year || '-12-31', iif(c.taken, 'specialist', 'team'), count(*)
         FROM (SELECT o.team_id, y.value AS year, max(o.value = 'specialist') AS taken
               FROM json_each(?2) AS y
               CROSS JOIN observation AS o ON o.case_id = ?1 AND o.kind = 'area-help'
                 AND o.start_on <= y.value || '-12-31' AND coalesce(o.end_on, ?3) >= y.value || '-01-01'
               GROUP BY o.team_id, y.value) AS c
         WHERE true GROUP BY c.team_id, c.year, c.taken
         ON CONFLICT (team_id, kind, deadline_on, verdict) DO UPDATE SET count = kept_tally.count + excluded.count`,
      )
      .bind(caseKey, JSON.stringify(yearsUpTo(todayOn)), todayOn),
    db
      .prepare(
        `INSERT INTO kept_tally (team_id, kind, deadline_on, verdict, count)
         SELECT o.team_id, 'area-mark', substr(o.start_on, 1, 4) || '-12-31', o.value, count(*)
         FROM observation AS o WHERE o.case_id = ?1 AND o.kind = 'area-mark'
         GROUP BY o.team_id, substr(o.start_on, 1, 4), o.value
         ON CONFLICT (team_id, kind, deadline_on, verdict) DO UPDATE SET count = kept_tally.count + excluded.count`,
      )
      .bind(caseKey),
  ];
}

/** More years than any case lasts before it goes. */
const KEPT_YEARS = 30;

function yearsUpTo(todayOn: Day): number[] {
  const last = Number(todayOn.slice(0, 4));
  return Array.from({ length: KEPT_YEARS }, (_, before) => last - before);
}
