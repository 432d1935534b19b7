import type { ReportedShowing } from '../../../shared/api/prompts.ts';
import type { PromptOutcome, ShownPrompt } from '../../../shared/api/schemas.ts';
import type { Entry } from '../../../shared/domain/entry.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import type { Db, Statement } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** The reminders of a case that were shown from a day on, oldest first. */
export function readShownPrompts(db: Db, caseKey: string, fromOn: Day): Read<ShownPrompt[]> {
  const found = db
    .prepare(
      `SELECT p.kind AS kind, p.shown_on AS shownOn, p.opened_on AS openedOn, p.outcome AS outcome
       FROM prompt AS p WHERE p.case_id = ?1 AND p.shown_on >= ?2 ORDER BY p.shown_on, p.id`,
    )
    .bind(caseKey, fromOn);
  return query(found, (rows: ShownPrompt[]) => rows);
}

/** What became of reminders of one kind. */
export interface Settlement {
  kind: string;
  outcome: PromptOutcome;
  reason: string | null;
  settledOn: Day;
}

/** Settles the reminders of a case that were shown by then and that nobody answered yet. */
export function settlePrompts(db: Db, caseKey: string, settlements: readonly Settlement[]): Statement {
  return db
    .prepare(
      `UPDATE prompt AS p SET outcome = s.value ->> 'outcome', reason = s.value ->> 'reason',
              settled_on = s.value ->> 'settledOn'
       FROM json_each(?2) AS s
       WHERE p.case_id = ?1 AND p.shown_on <= s.value ->> 'settledOn' AND p.kind = s.value ->> 'kind'
         AND p.outcome IS NULL`,
    )
    .bind(caseKey, JSON.stringify(settlements));
}

/** What a report is held against. */
export interface ReportGround {
  caseKey: string;
  /** The team that has the case. */
  teamId: string;
  fulfilled: { kind: string; fulfilledOn: Day }[];
  /** Recorded since the first of the reported days, in their order. */
  entries: Pick<Entry, 'form' | 'happenedOn' | 'recordedAt' | 'answers' | 'amends'>[];
}

type EntryRow = Omit<ReportGround['entries'][number], 'answers'> & { answers: string };

/** Null when nothing was filed for the case. */
export function readReportGround(db: Db, caseKey: string, fromAt: number): Read<ReportGround | null> {
  const file = db.prepare('SELECT c.team_id AS teamId FROM case_file AS c WHERE c.id = ?1').bind(caseKey);
  const fulfilled = db
    .prepare(
      `SELECT m.kind AS kind, m.fulfilled_on AS fulfilledOn
       FROM milestone AS m WHERE m.case_id = ?1 AND m.fulfilled_on IS NOT NULL`,
    )
    .bind(caseKey);
  const entries = db
    .prepare(
      `SELECT e.form AS form, e.happened_on AS happenedOn, e.recorded_at AS recordedAt, e.answers AS answers,
              e.amends AS amends
       FROM entry AS e WHERE e.case_id = ?1 AND e.recorded_at >= ?2 ORDER BY e.sequence`,
    )
    .bind(caseKey, fromAt);
  const read = together(
    query(file, ([found]: { teamId: string }[]) => found ?? null),
    together(
      query(fulfilled, (rows: ReportGround['fulfilled']) => rows),
      query(entries, (rows: EntryRow[]) => rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) }))),
    ),
  );
  return mapRead(
    read,
    ([found, [done, since]]) => found && { caseKey, teamId: found.teamId, fulfilled: done, entries: since },
  );
}

/** A showing with what became of it, when that is known already. */
export interface NewShowing extends ReportedShowing {
  settlement: Settlement | null;
}

/**
 * Keeps what was shown of a case, as long as that team has it. What is known by its id gets at most the day on which it
 * was opened.
 */
export function insertShowings(
  db: Db,
  { caseKey, teamId, showings }: { caseKey: string; teamId: string; showings: readonly NewShowing[] },
): Statement {
  return db
    .prepare(
      `INSERT INTO prompt (id, case_id, team_id, kind, shown_on, opened_on, outcome, reason, settled_on)
       SELECT s.value ->> 'id', c.id, c.team_id, s.value ->> 'kind', s.value ->> 'shownOn', s.value ->> 'openedOn',
              s.value ->> '$.settlement.outcome', s.value ->> '$.settlement.reason',
              s.value ->> '$.settlement.settledOn'
       FROM json_each(?3) AS s CROSS JOIN case_file AS c ON c.id = ?1 AND c.team_id = ?2
       WHERE true
       ON CONFLICT (id) DO UPDATE SET opened_on = excluded.opened_on
       WHERE prompt.opened_on IS NULL AND prompt.case_id = excluded.case_id`,
    )
    .bind(caseKey, teamId, JSON.stringify(showings));
}

/** Settles reminders that were shown up to a day and that nobody answered: so many at a time, oldest first. */
export function ignorePrompts(
  db: Db,
  { shownTo, settledOn, limit }: { shownTo: Day; settledOn: Day; limit: number },
): Statement {
  return db
    .prepare(
      `UPDATE prompt SET outcome = 'ignored', settled_on = ?2
       WHERE id IN (SELECT p.id FROM prompt AS p WHERE p.outcome IS NULL AND p.shown_on <= ?1
                    ORDER BY p.shown_on LIMIT ?3)`,
    )
    .bind(shownTo, settledOn, limit);
}

/** Reminders that have kind, outcome and reason in common. */
export interface PromptCount {
  kind: string;
  outcome: PromptOutcome | null;
  reason: string | null;
  shown: number;
  opened: number;
}

/** The reminders that some teams were shown in a period, counted together. */
export function countPrompts(
  db: Db,
  teamIds: readonly string[],
  { firstOn, lastOn }: Period,
): Read<PromptCount[]> {
  const found = db
    .prepare(
      `SELECT p.kind AS kind, p.outcome AS outcome, p.reason AS reason, count(*) AS shown,
              count(p.opened_on) AS opened
       FROM json_each(?1) AS t
       CROSS JOIN prompt AS p ON p.team_id = t.value AND p.shown_on BETWEEN ?2 AND ?3
       GROUP BY p.kind, p.outcome, p.reason`,
    )
    .bind(JSON.stringify(teamIds), firstOn, lastOn);
  return query(found, (rows: PromptCount[]) => rows);
}
