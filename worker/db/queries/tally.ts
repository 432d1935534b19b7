import type { CountedUnits } from '../../../shared/measures/tally.ts';
import { NEVER, type Verdict } from '../../../shared/milestones/define-milestone.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** Milestones of one kind, counted together. `deadlineOn` is the last of their deadlines. */
export interface TallyUnits extends CountedUnits {
  kind: string;
}

/**
 * A team's milestones of some kinds with a deadline from a day on, with those of cases that were deleted after their
 * term where the organisation keeps their counts: figures are made of this and of nothing else. What shares quarter,
 * verdict and maturity on the cut day comes as one row: a fixed number of rows, whatever the history, and still exact.
 */
export function readTally(
  db: Db,
  asked: { teamId: string; kinds: readonly string[]; fromOn: Day; cutOn: Day },
): Read<TallyUnits[]> {
  const found = db
    .prepare(
      `SELECT t.kind AS kind, t.verdict AS verdict, max(t.deadline_on) AS deadlineOn, sum(t.count) AS count
       FROM (SELECT c.kind, c.verdict, c.deadline_on, c.count FROM milestone_tally AS c
             WHERE c.team_id = ?1 AND c.kind IN (SELECT value FROM json_each(?2)) AND c.deadline_on >= ?3
             UNION ALL
             SELECT k.kind, k.verdict, k.deadline_on, k.count FROM kept_tally AS k
             WHERE k.team_id = ?1 AND k.kind IN (SELECT value FROM json_each(?2)) AND k.deadline_on >= ?3) AS t
       GROUP BY t.kind, substr(t.deadline_on, 1, 4), (substr(t.deadline_on, 6, 2) + 2) / 3, t.verdict,
                t.deadline_on > ?4`,
    )
    .bind(asked.teamId, JSON.stringify(asked.kinds), asked.fromOn, lastMatureDeadline(asked.cutOn));
  return query(found, (rows: { kind: string; verdict: Verdict; deadlineOn: Day; count: number }[]) => rows);
}

/**
 * Makes a team's tally of one kind equal to what its milestones say, but for what new norms change and does not count
 * yet. Comparing and mending are one statement, so a filing cannot come between them.
 */
export function mendTally(db: Db, teamId: string, kind: string): Statement {
  return db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT ?1, ?2, d.deadline_on, d.verdict, sum(d.n)
       FROM (SELECT m.deadline_on AS deadline_on, m.verdict AS verdict, count(*) AS n
             FROM milestone AS m WHERE m.team_id = ?1 AND m.kind = ?2 GROUP BY m.deadline_on, m.verdict
             UNION ALL
             SELECT t.deadline_on, t.verdict, -t.count
             FROM milestone_tally AS t WHERE t.team_id = ?1 AND t.kind = ?2
             UNION ALL
             SELECT p.deadline_on, p.verdict, -p.count
             FROM pending_tally AS p WHERE p.team_id = ?1 AND p.kind = ?2) AS d
       GROUP BY d.deadline_on, d.verdict HAVING sum(d.n) <> 0
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = milestone_tally.count + excluded.count`,
    )
    .bind(teamId, kind);
}

/** The same for a kind whose milestones are stretches of days: see `tallyRows`. */
export function mendStretches(db: Db, teamId: string, kind: string): Statement {
  return db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT ?1, ?2, d.deadline_on, d.verdict, sum(d.n)
       FROM (SELECT m.opens_on AS deadline_on, m.verdict AS verdict, 1 AS n
             FROM milestone AS m WHERE m.team_id = ?1 AND m.kind = ?2
             UNION ALL
             SELECT date(m.deadline_on, '+1 day'), m.verdict, -1
             FROM milestone AS m WHERE m.team_id = ?1 AND m.kind = ?2 AND m.deadline_on < ?3
             UNION ALL
             SELECT t.deadline_on, t.verdict, -t.count
             FROM milestone_tally AS t WHERE t.team_id = ?1 AND t.kind = ?2
             UNION ALL
             SELECT p.deadline_on, p.verdict, -p.count
             FROM pending_tally AS p WHERE p.team_id = ?1 AND p.kind = ?2) AS d
       GROUP BY d.deadline_on, d.verdict HAVING sum(d.n) <> 0
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = milestone_tally.count + excluded.count`,
    )
    .bind(teamId, kind, NEVER);
}
