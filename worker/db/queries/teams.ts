import type { Team } from '../../../shared/api/schemas.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** The teams of the organisation, by name. */
export function readTeams(db: Db): Read<Team[]> {
  const found = db.prepare(
    'SELECT t.id AS id, t.name AS name FROM team AS t ORDER BY t.name COLLATE NOCASE, t.id',
  );
  return query(found, (rows: Team[]) => rows);
}

/** Whether a team exists, and whether anything was ever counted for it. */
export function readTeamUse(db: Db, teamId: string): Read<{ exists: boolean; isCounted: boolean }> {
  const found = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM team AS t WHERE t.id = ?1) AS known,
              EXISTS (SELECT 1 FROM milestone AS m WHERE m.team_id = ?1)
              OR EXISTS (SELECT 1 FROM milestone_tally AS c WHERE c.team_id = ?1)
              OR EXISTS (SELECT 1 FROM kept_tally AS k WHERE k.team_id = ?1) AS counted`,
    )
    .bind(teamId);
  return query(found, ([row]: { known: number; counted: number }[]) => ({
    exists: row?.known === 1,
    isCounted: row?.counted === 1,
  }));
}

/** Removes a team and takes out who is in it. Fails when a case, an entry or a recovery code names it: `isReferred`. */
export function deleteTeam(db: Db, teamId: string): Statement[] {
  return [
    db.prepare('DELETE FROM member_team WHERE team_id = ?1').bind(teamId),
    db.prepare('DELETE FROM team WHERE id = ?1').bind(teamId),
  ];
}
