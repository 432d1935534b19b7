import type { TeamChoice, TeamChoiceVersion } from '../../../shared/api/feedback.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

interface Row {
  version: number;
  value: string;
  setAt: number;
}

/** What a team chose last; null while it never did. */
export function readTeamChoice(db: Db, teamId: string): Read<TeamChoiceVersion | null> {
  const found = db
    .prepare(
      `SELECT c.version AS version, c.value AS value, c.set_at AS setAt FROM team_feedback_choice AS c
       WHERE c.team_id = ?1 ORDER BY c.version DESC LIMIT 1`,
    )
    .bind(teamId);
  return query(found, ([row]: Row[]) => {
    if (!row) return null;
    // Checked when it was written.
    const choice: TeamChoice = JSON.parse(row.value);
    return { ...choice, version: row.version, setAt: row.setAt };
  });
}

/** Fails when that version is there already: a colleague was first. */
export function insertTeamChoice(
  db: Db,
  row: { teamId: string; version: number; value: TeamChoice; setAt: number; setBy: string },
): Statement {
  return db
    .prepare(
      'INSERT INTO team_feedback_choice (team_id, version, value, set_at, set_by) VALUES (?1, ?2, ?3, ?4, ?5)',
    )
    .bind(row.teamId, row.version, JSON.stringify(row.value), row.setAt, row.setBy);
}
