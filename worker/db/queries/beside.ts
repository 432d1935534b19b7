import type { Period } from '../../../shared/time/period.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** What counted of a team in a period. */
export interface TeamCount {
  teamId: string;
  met: number;
  unmet: number;
}

/** What counted of some teams of one kind in a period, with those of deleted cases. */
export function readTeamCounts(
  db: Db,
  { teamIds, kind, period }: { teamIds: readonly string[]; kind: string; period: Period },
): Read<TeamCount[]> {
  const found = db
    .prepare(
      `SELECT d.team_id AS teamId, sum(iif(d.verdict = 'met', d.count, 0)) AS met,
              sum(iif(d.verdict = 'unmet', d.count, 0)) AS unmet
       FROM (SELECT c.team_id, c.verdict, c.count FROM json_each(?1) AS t CROSS JOIN milestone_tally AS c
               ON c.team_id = t.value AND c.kind = ?2 AND c.deadline_on BETWEEN ?3 AND ?4
             UNION ALL
             SELECT h.team_id, h.verdict, h.count FROM json_each(?1) AS u CROSS JOIN kept_tally AS h
               ON h.team_id = u.value AND h.kind = ?2 AND h.deadline_on BETWEEN ?3 AND ?4) AS d
       GROUP BY d.team_id`,
    )
    .bind(JSON.stringify(teamIds), kind, period.firstOn, period.lastOn);
  return query(found, (rows: TeamCount[]) => rows);
}
