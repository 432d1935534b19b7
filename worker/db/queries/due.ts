import type { DueLine } from '../../../shared/api/schemas.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

interface Row {
  caseKey: string;
  teamId: string;
  kind: string;
  opensOn: string;
  dueOn: string;
  deadlineOn: string;
  remindFrom: string | null;
  entryId: string | null;
  form: string | null;
  formVersion: number | null;
  sealed: string | null;
}

interface Asked {
  teamIds: readonly string[];
  todayOn: Day;
  /** What is due by this day is there too, although its window has yet to open. */
  aheadTo: Day;
  limit: number;
}

// The joins are CROSS so that SQLite keeps this order: the open cases of a team are few, whatever lies behind them.

/** What is due in the open cases of some teams: one line per case and kind, the most urgent first. */
export function readDueOfTeams(db: Db, { teamIds, todayOn, aheadTo, limit }: Asked): Read<DueLine[]> {
  const found = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, m.kind AS kind, m.opens_on AS opensOn,
              min(m.due_on) AS dueOn, m.deadline_on AS deadlineOn,
              m.remind_from AS remindFrom, c.label_entry_id AS entryId,
              c.label_form AS form, c.label_form_version AS formVersion, c.label_sealed AS sealed
       FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       CROSS JOIN milestone AS m ON m.case_id = c.id AND m.is_open = 1
                                 AND (m.opens_on <= ?2 OR m.due_on <= ?3)
       GROUP BY c.id, m.kind
       ORDER BY min(m.due_on), c.id, m.kind
       LIMIT ?4`,
    )
    .bind(JSON.stringify(teamIds), todayOn, aheadTo, limit);
  return query(found, (rows: Row[]) => rows.map(toLine));
}

/** The same, of the cases in which a member filed something. */
export function readDueOfMember(
  db: Db,
  { teamIds, todayOn, aheadTo, limit, memberId }: Asked & { memberId: string },
): Read<DueLine[]> {
  const found = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, m.kind AS kind, m.opens_on AS opensOn,
              min(m.due_on) AS dueOn, m.deadline_on AS deadlineOn,
              m.remind_from AS remindFrom, c.label_entry_id AS entryId,
              c.label_form AS form, c.label_form_version AS formVersion, c.label_sealed AS sealed
       FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       CROSS JOIN case_participant AS p ON p.case_id = c.id AND p.member_id = ?5
       CROSS JOIN milestone AS m ON m.case_id = c.id AND m.is_open = 1
                                 AND (m.opens_on <= ?2 OR m.due_on <= ?3)
       GROUP BY c.id, m.kind
       ORDER BY min(m.due_on), c.id, m.kind
       LIMIT ?4`,
    )
    .bind(JSON.stringify(teamIds), todayOn, aheadTo, limit, memberId);
  return query(found, (rows: Row[]) => rows.map(toLine));
}

/** How many things of some kinds were done in some days in the open cases in which a member filed something: one per case, kind and day. */
export function countDoneOfMember(
  db: Db,
  {
    teamIds,
    memberId,
    period,
    kinds,
  }: { teamIds: readonly string[]; memberId: string; period: Period; kinds: readonly string[] },
): Read<number> {
  const counted = db
    .prepare(
      `SELECT count(DISTINCT c.id || ' ' || m.kind || ' ' || m.fulfilled_on) AS done
       FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       CROSS JOIN case_participant AS p ON p.case_id = c.id AND p.member_id = ?2
       CROSS JOIN milestone AS m ON m.case_id = c.id AND m.kind IN (SELECT value FROM json_each(?5))
                                 AND m.fulfilled_on BETWEEN ?3 AND ?4`,
    )
    .bind(JSON.stringify(teamIds), memberId, period.firstOn, period.lastOn, JSON.stringify(kinds));
  return query(counted, ([row]: { done: number }[]) => row?.done ?? 0);
}

function toLine({ entryId, form, formVersion, sealed, ...line }: Row): DueLine {
  const hasLabel = entryId !== null && form !== null && formVersion !== null && sealed !== null;
  return { ...line, label: hasLabel ? { entryId, form, formVersion, sealed } : null };
}
