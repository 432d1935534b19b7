import type { Verdict } from '../../../shared/milestones/define-milestone.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** The place of a milestone in the order in which they are listed. */
export interface BehindPlace {
  deadlineOn: Day;
  caseId: string;
  subject: string;
}

/** A milestone behind a figure, with what it takes to say why it counts or does not. */
export interface BehindRow extends BehindPlace {
  opensOn: Day;
  dueOn: Day;
  fulfilledOn: Day | null;
  verdict: Verdict;
  /** The team that has the case now. */
  caseTeamId: string;
  /** The last day on which this team had the case; null while it has, or where that was never derived. */
  hadUntilOn: Day | null;
  closedOn: Day | null;
  /** The code of why the case was closed, by its last closing. */
  closingReason: string | null;
  wasRecordedLate: boolean;
  label: { entryId: string; form: string; formVersion: number; sealed: string } | null;
}

interface Row extends Omit<BehindRow, 'wasRecordedLate' | 'label'> {
  wasRecordedLate: number;
  entryId: string | null;
  form: string | null;
  formVersion: number | null;
  sealed: string | null;
}

/** Which milestones, of one kind and one team. */
export interface BehindAsked {
  teamId: string;
  kind: string;
  /** Of deadlines from and up to these days, both included. */
  firstOn: Day;
  lastOn: Day;
  /** Those with a deadline after the first of these days only when they were open by the second. */
  countsTo: Day;
  openBy: Day;
  verdicts: readonly Verdict[];
  /** The form that fulfils the kind; '' where none does. */
  form: string;
  /** Those after this place only; null for the first page. */
  after: BehindPlace | null;
  limit: number;
}

/**
 * Milestones of a team by deadline. An entry counts on the day of its recording when that was late: midnight lies one
 * or two hours apart from that of UTC, and SQLite does not know which, so either day will do.
 */
export function readMilestonesBehind(db: Db, asked: BehindAsked): Read<BehindRow[]> {
  const found = db
    .prepare(
      `SELECT m.case_id AS caseId, m.subject AS subject, m.opens_on AS opensOn, m.due_on AS dueOn,
              m.deadline_on AS deadlineOn, m.fulfilled_on AS fulfilledOn, m.verdict AS verdict,
              c.team_id AS caseTeamId, c.closed_on AS closedOn,
              iif(m.verdict IN ('excluded', 'excepted'),
                  (SELECT e.answers ->> 'reason' FROM entry AS e
                   WHERE e.case_id = m.case_id AND e.form = 'closing' ORDER BY e.sequence DESC LIMIT 1),
                  NULL) AS closingReason,
              m.verdict = 'unmet' AND m.fulfilled_on > m.deadline_on AND EXISTS (
                SELECT 1 FROM entry AS f
                WHERE f.case_id = m.case_id AND f.form = ?8 AND f.happened_on <= m.deadline_on
                  AND m.fulfilled_on IN (date(f.recorded_at / 1000 + 3600, 'unixepoch'),
                                         date(f.recorded_at / 1000 + 7200, 'unixepoch'))) AS wasRecordedLate,
              (SELECT max(o.end_on) FROM observation AS o
               WHERE o.case_id = m.case_id AND o.kind = 'life-domains' AND o.team_id = m.team_id) AS hadUntilOn,
              c.label_entry_id AS entryId, c.label_form AS form, c.label_form_version AS formVersion,
              c.label_sealed AS sealed
       FROM milestone AS m CROSS JOIN case_file AS c ON c.id = m.case_id
       WHERE m.team_id = ?1 AND m.kind = ?2 AND m.deadline_on BETWEEN max(?3, ?9) AND ?4
         AND (m.deadline_on <= ?12 OR m.opens_on <= ?5)
         AND m.verdict IN (SELECT value FROM json_each(?6))
         AND (m.deadline_on, m.case_id, m.subject) > (?9, ?10, ?11)
       ORDER BY m.deadline_on, m.case_id, m.subject
       LIMIT ?7`,
    )
    .bind(
      asked.teamId,
      asked.kind,
      asked.firstOn,
      asked.lastOn,
      asked.openBy,
      JSON.stringify(asked.verdicts),
      asked.limit,
      asked.form,
      asked.after?.deadlineOn ?? '',
      asked.after?.caseId ?? '',
      asked.after?.subject ?? '',
      asked.countsTo,
    );
  return query(found, (rows: Row[]) => rows.map(toBehind));
}

function toBehind({ entryId, form, formVersion, sealed, wasRecordedLate, ...row }: Row): BehindRow {
  const hasLabel = entryId !== null && form !== null && formVersion !== null && sealed !== null;
  return {
    ...row,
    wasRecordedLate: wasRecordedLate === 1,
    label: hasLabel ? { entryId, form, formVersion, sealed } : null,
  };
}

/** How many milestones of a team with a deadline in a period belonged to cases that were deleted, by verdict. */
export function countDeleted(
  db: Db,
  asked: { teamId: string; kind: string; firstOn: Day; lastOn: Day; verdicts: readonly Verdict[] },
): Read<number> {
  const found = db
    .prepare(
      `SELECT coalesce(sum(h.count), 0) AS count FROM kept_tally AS h
       WHERE h.team_id = ?1 AND h.kind = ?2 AND h.deadline_on BETWEEN ?3 AND ?4
         AND h.verdict IN (SELECT value FROM json_each(?5))`,
    )
    .bind(asked.teamId, asked.kind, asked.firstOn, asked.lastOn, JSON.stringify(asked.verdicts));
  return query(found, ([row]: { count: number }[]) => row?.count ?? 0);
}
