import type { DueLine } from '../../../shared/api/schemas.ts';
import type { Day } from '../../../shared/time/day.ts';
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
  limit: number;
}

// The joins are CROSS so that SQLite keeps this order: the open cases of a team are few, whatever lies behind them.

/** What is due in the open cases of some teams: one line per case and kind, the most urgent first. */
export function readDueOfTeams(db: Db, { teamIds, todayOn, limit }: Asked): Read<DueLine[]> {
  const found = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, m.kind AS kind, m.opens_on AS opensOn,
              min(m.due_on) AS dueOn, m.deadline_on AS deadlineOn,
              m.remind_from AS remindFrom, c.label_entry_id AS entryId,
              c.label_form AS form, c.label_form_version AS formVersion, c.label_sealed AS sealed
       FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       CROSS JOIN milestone AS m ON m.case_id = c.id AND m.is_open = 1 AND m.opens_on <= ?2
       GROUP BY c.id, m.kind
       ORDER BY min(m.due_on), c.id, m.kind
       LIMIT ?3`,
    )
    .bind(JSON.stringify(teamIds), todayOn, limit);
  return query(found, (rows: Row[]) => rows.map(toLine));
}

/** The same, of the cases in which a member filed something. */
export function readDueOfMember(
  db: Db,
  { teamIds, todayOn, limit, memberId }: Asked & { memberId: string },
): Read<DueLine[]> {
  const found = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, m.kind AS kind, m.opens_on AS opensOn,
              min(m.due_on) AS dueOn, m.deadline_on AS deadlineOn,
              m.remind_from AS remindFrom, c.label_entry_id AS entryId,
              c.label_form AS form, c.label_form_version AS formVersion, c.label_sealed AS sealed
       FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       CROSS JOIN case_participant AS p ON p.case_id = c.id AND p.member_id = ?4
       CROSS JOIN milestone AS m ON m.case_id = c.id AND m.is_open = 1 AND m.opens_on <= ?2
       GROUP BY c.id, m.kind
       ORDER BY min(m.due_on), c.id, m.kind
       LIMIT ?3`,
    )
    .bind(JSON.stringify(teamIds), todayOn, limit, memberId);
  return query(found, (rows: Row[]) => rows.map(toLine));
}

function toLine({ entryId, form, formVersion, sealed, ...line }: Row): DueLine {
  const hasLabel = entryId !== null && form !== null && formVersion !== null && sealed !== null;
  return { ...line, label: hasLabel ? { entryId, form, formVersion, sealed } : null };
}
