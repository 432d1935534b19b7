import type { FamilyGroup } from '../../../shared/measures/spread-rate.ts';
import type { Verdict } from '../../../shared/milestones/define-milestone.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A period that something is counted in, by a name of one's own. */
export interface NamedPeriod {
  name: string;
  firstOn: Day;
  lastOn: Day;
}

/** Which teams, which kinds of milestones, and in which periods. */
export interface Asked {
  teamIds: readonly string[];
  kinds: readonly string[];
  /** Cut off at the last day that counts. */
  periods: readonly NamedPeriod[];
}

/** Families with the same number of units in a period. */
export interface CountedFamilies extends FamilyGroup {
  teamId: string;
  kind: string;
  period: string;
}

// The joins are CROSS so that SQLite keeps this order: each period is a stretch of one index.

/** Changes of a kind of stretches, added up: see `CountedChanges`. */
export interface TeamChanges {
  teamId: string;
  kind: string;
  deadlineOn: Day;
  verdict: Verdict;
  count: number;
  daySum: number;
}

/**
 * Of kinds whose milestones are stretches of days all changes up to a day, with those of deleted cases. What comes
 * before `fromOn` is one row, what shares a quarter too: a fixed number of rows, whatever the history, and still exact
 * for every period of whole quarters from `fromOn` on.
 */
export function readChangesByQuarter(
  db: Db,
  asked: { teamIds: readonly string[]; kinds: readonly string[]; fromOn: Day; lastOn: Day },
): Read<TeamChanges[]> {
  const found = db
    .prepare(
      `SELECT d.team_id AS teamId, d.kind AS kind, max(d.deadline_on) AS deadlineOn, d.verdict AS verdict,
              sum(d.count) AS count,
              sum(d.count * cast(julianday(d.deadline_on) - julianday('1970-01-01') AS INTEGER)) AS daySum
       FROM (SELECT c.team_id, c.kind, c.deadline_on, c.verdict, c.count
             FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS k CROSS JOIN milestone_tally AS c
               ON c.team_id = t.value AND c.kind = k.value AND c.deadline_on <= ?4
             UNION ALL
             SELECT h.team_id, h.kind, h.deadline_on, h.verdict, h.count
             FROM json_each(?1) AS u CROSS JOIN json_each(?2) AS l CROSS JOIN kept_tally AS h
               ON h.team_id = u.value AND h.kind = l.value AND h.deadline_on <= ?4) AS d
       GROUP BY d.team_id, d.kind, d.verdict,
                iif(d.deadline_on < ?3, '', substr(d.deadline_on, 1, 4) || ((substr(d.deadline_on, 6, 2) + 2) / 3))`,
    )
    .bind(JSON.stringify(asked.teamIds), JSON.stringify(asked.kinds), asked.fromOn, asked.lastOn);
  return query(found, (rows: TeamChanges[]) => rows);
}

/** How what counts in a period is spread over families that are still there: `x` met of `n`. */
export function readFamilies(db: Db, { teamIds, kinds, periods }: Asked): Read<CountedFamilies[]> {
  const found = db
    .prepare(
      `SELECT f.team_id AS teamId, f.kind AS kind, f.period AS period, f.x AS x, f.n AS n, count(*) AS families
       FROM (SELECT m.team_id AS team_id, m.kind AS kind, p.value ->> 'name' AS period, m.case_id AS case_id,
                    sum(m.verdict = 'met') AS x, count(*) AS n
             FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS k CROSS JOIN json_each(?3) AS p
             CROSS JOIN milestone AS m
               ON m.team_id = t.value AND m.kind = k.value
                  AND m.deadline_on BETWEEN p.value ->> 'firstOn' AND p.value ->> 'lastOn'
                  AND m.verdict IN ('met', 'unmet')
             GROUP BY m.team_id, m.kind, p.value ->> 'name', m.case_id) AS f
       GROUP BY f.team_id, f.kind, f.period, f.x, f.n`,
    )
    .bind(JSON.stringify(teamIds), JSON.stringify(kinds), JSON.stringify(periods));
  return query(found, (rows: CountedFamilies[]) => rows);
}

/** The same of stretches: `x` covered of `n` days. */
export function readFamiliesByDays(db: Db, { teamIds, kinds, periods }: Asked): Read<CountedFamilies[]> {
  const found = db
    .prepare(
      `SELECT f.team_id AS teamId, f.kind AS kind, f.period AS period, f.x AS x, f.n AS n, count(*) AS families
       FROM (SELECT s.team_id AS team_id, s.kind AS kind, s.period AS period, s.case_id AS case_id,
                    sum(iif(s.verdict = 'met', s.days, 0)) AS x, sum(s.days) AS n
             FROM (SELECT m.team_id AS team_id, m.kind AS kind, p.value ->> 'name' AS period,
                          m.case_id AS case_id, m.verdict AS verdict,
                          cast(julianday(min(m.deadline_on, p.value ->> 'lastOn')) + 1
                            - julianday(max(m.opens_on, p.value ->> 'firstOn')) AS INTEGER) AS days
                   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS k CROSS JOIN json_each(?3) AS p
                   CROSS JOIN milestone AS m
                     ON m.team_id = t.value AND m.kind = k.value AND m.deadline_on >= p.value ->> 'firstOn'
                        AND m.opens_on <= p.value ->> 'lastOn') AS s
             GROUP BY s.team_id, s.kind, s.period, s.case_id) AS f
       GROUP BY f.team_id, f.kind, f.period, f.x, f.n`,
    )
    .bind(JSON.stringify(teamIds), JSON.stringify(kinds), JSON.stringify(periods));
  return query(found, (rows: CountedFamilies[]) => rows);
}

/** Units of a team that did not count yet on a past day. */
export interface PendingUnits {
  kind: string;
  /** The last of their deadlines. */
  deadlineOn: Day;
  count: number;
}

/**
 * What did not count yet on a past day: its window was open, its deadline or the days for recording were not over. Of
 * what was set up later nothing was known then.
 * @param cutOn the past day
 * @param after the last deadline that counted on it
 * @param aheadTo no further than any window reaches
 */
export function readPendingOn(
  db: Db,
  asked: { teamId: string; kinds: readonly string[]; cutOn: Day; after: Day; aheadTo: Day },
): Read<PendingUnits[]> {
  const found = db
    .prepare(
      `SELECT m.kind AS kind, max(m.deadline_on) AS deadlineOn, count(*) AS count
       FROM json_each(?2) AS k
       CROSS JOIN milestone AS m ON m.team_id = ?1 AND m.kind = k.value
         AND m.deadline_on > ?4 AND m.deadline_on <= ?5 AND m.opens_on <= ?3
       GROUP BY m.kind, substr(m.deadline_on, 1, 4), (substr(m.deadline_on, 6, 2) + 2) / 3`,
    )
    .bind(asked.teamId, JSON.stringify(asked.kinds), asked.cutOn, asked.after, asked.aheadTo);
  return query(found, (rows: PendingUnits[]) => rows);
}

/** Of a kind by day of the deadline what counted and what was met, with those of deleted cases, oldest first. */
export function readDueDays(
  db: Db,
  asked: { teamId: string; kind: string; lastOn: Day },
): Read<{ on: Day; met: number; counted: number }[]> {
  const found = db
    .prepare(
      `SELECT d.deadline_on AS "on", sum(iif(d.verdict = 'met', d.count, 0)) AS met, sum(d.count) AS counted
       FROM (SELECT c.deadline_on, c.verdict, c.count FROM milestone_tally AS c
             WHERE c.team_id = ?1 AND c.kind = ?2 AND c.deadline_on <= ?3 AND c.verdict IN ('met', 'unmet')
             UNION ALL
             SELECT h.deadline_on, h.verdict, h.count FROM kept_tally AS h
             WHERE h.team_id = ?1 AND h.kind = ?2 AND h.deadline_on <= ?3 AND h.verdict IN ('met', 'unmet')) AS d
       GROUP BY d.deadline_on HAVING sum(d.count) > 0 ORDER BY d.deadline_on`,
    )
    .bind(asked.teamId, asked.kind, asked.lastOn);
  return query(found, (rows: { on: Day; met: number; counted: number }[]) => rows);
}

/** Of a kind of stretches the changes by day, with those of deleted cases, oldest first. */
export function readChanges(
  db: Db,
  asked: { teamId: string; kind: string; lastOn: Day },
): Read<{ deadlineOn: Day; verdict: Verdict; count: number }[]> {
  const found = db
    .prepare(
      `SELECT d.deadline_on AS deadlineOn, d.verdict AS verdict, sum(d.count) AS count
       FROM (SELECT c.deadline_on, c.verdict, c.count FROM milestone_tally AS c
             WHERE c.team_id = ?1 AND c.kind = ?2 AND c.deadline_on <= ?3
             UNION ALL
             SELECT h.deadline_on, h.verdict, h.count FROM kept_tally AS h
             WHERE h.team_id = ?1 AND h.kind = ?2 AND h.deadline_on <= ?3) AS d
       GROUP BY d.deadline_on, d.verdict ORDER BY d.deadline_on`,
    )
    .bind(asked.teamId, asked.kind, asked.lastOn);
  return query(found, (rows: { deadlineOn: Day; verdict: Verdict; count: number }[]) => rows);
}
