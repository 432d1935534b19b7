import { NEVER } from '../../../shared/milestones/define-milestone.ts';
import { evaluationCoverage } from '../../../shared/milestones/evaluation-coverage.ts';
import { noNewStart } from '../../../shared/milestones/no-new-start.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

// The day of a last entry is taken in UTC, in all of these alike: SQLite does not know Amsterdam, and an hour or two is
// nothing to terms of months.

/** Which cases have passed their term. */
export interface PassedTerms {
  /** Closed on this day or earlier, and nothing filed after it. */
  closedTo: Day;
  /** Never closed, and nothing filed after this day; null keeps them. */
  inactiveTo: Day | null;
}

/** A case that has passed its term, as it was looked at. */
export interface PassedCase {
  caseKey: string;
  teamId: string;
  normsVersion: number;
  /** Of its last entry, which is also how many it has. */
  sequence: number;
}

/** Cases that have passed their term and that nobody holds. */
export function readPassedCases(
  db: Db,
  { closedTo, inactiveTo, limit }: PassedTerms & { limit: number },
): Read<PassedCase[]> {
  const found = db
    .prepare(
      `SELECT p.id AS caseKey, p.team_id AS teamId, p.norms_version AS normsVersion,
              coalesce((SELECT max(e.sequence) FROM entry AS e WHERE e.case_id = p.id), 0) AS sequence
       FROM (SELECT * FROM (SELECT c.id, c.team_id, c.norms_version FROM case_file AS c
                            WHERE c.is_open = 0 AND c.closed_on <= ?1 AND c.held_at IS NULL
                              AND date(c.last_filed_at / 1000, 'unixepoch') <= ?1 LIMIT ?4)
             UNION ALL
             SELECT * FROM (SELECT i.id, i.team_id, i.norms_version FROM case_file AS i
                            WHERE i.closed_on IS NULL AND i.last_filed_at < ?3 AND i.held_at IS NULL
                              AND date(i.last_filed_at / 1000, 'unixepoch') <= ?2 LIMIT ?4)) AS p
       LIMIT ?4`,
    )
    .bind(closedTo, inactiveTo ?? '', endOfDay(inactiveTo), limit);
  return query(found, (rows: PassedCase[]) => rows);
}

/** Only narrows what is looked at: the day decides. */
function endOfDay(day: Day | null): number {
  return day === null ? 0 : Date.parse(`${day}T23:59:59.999Z`) + 1;
}

/** How many cases of a team have the same day to count their term from. */
export interface CasesByDay {
  teamId: string;
  teamName: string;
  kind: 'closed' | 'inactive';
  fromOn: Day;
  cases: number;
  held: number;
}

/** Cases that will have passed terms, by team and the day from which their term counts. */
export function countPassedCases(db: Db, { closedTo, inactiveTo }: PassedTerms): Read<CasesByDay[]> {
  const found = db
    .prepare(
      `SELECT p.team_id AS teamId, t.name AS teamName, p.kind AS kind, p.from_on AS fromOn, count(*) AS cases,
              sum(p.is_held) AS held
       FROM (SELECT c.team_id AS team_id, 'closed' AS kind, c.held_at IS NOT NULL AS is_held,
                    max(c.closed_on, date(c.last_filed_at / 1000, 'unixepoch')) AS from_on
             FROM case_file AS c WHERE c.is_open = 0 AND c.closed_on <= ?1
             UNION ALL
             SELECT i.team_id, 'inactive', i.held_at IS NOT NULL, date(i.last_filed_at / 1000, 'unixepoch')
             FROM case_file AS i WHERE i.closed_on IS NULL AND i.last_filed_at < ?3) AS p
       JOIN team AS t ON t.id = p.team_id
       WHERE p.from_on <= iif(p.kind = 'closed', ?1, ?2)
       GROUP BY p.team_id, p.kind, p.from_on`,
    )
    .bind(closedTo, inactiveTo ?? '', endOfDay(inactiveTo));
  return query(found, (rows: CasesByDay[]) => rows);
}

/**
 * Deletes a case with everything that was filed in it. Fails when something was filed in it meanwhile, or someone holds
 * it. Comes after `keepCounts` and `takeOffCounts`, which count its milestones.
 */
export function deleteCase(db: Db, caseKey: string): Statement[] {
  return [
    db
      .prepare('DELETE FROM handed_text WHERE entry_id IN (SELECT e.id FROM entry AS e WHERE e.case_id = ?1)')
      .bind(caseKey),
    db.prepare('DELETE FROM milestone WHERE case_id = ?1').bind(caseKey),
    db.prepare('DELETE FROM observation WHERE case_id = ?1').bind(caseKey),
    db.prepare('DELETE FROM prompt WHERE case_id = ?1').bind(caseKey),
    db.prepare('DELETE FROM case_participant WHERE case_id = ?1').bind(caseKey),
    // Its pseudonym stays, so that the next release can say that it was withdrawn.
    db.prepare("UPDATE release_case SET case_id = NULL, class = '' WHERE case_id = ?1").bind(caseKey),
    db.prepare('DELETE FROM entry WHERE case_id = ?1').bind(caseKey),
    db.prepare('DELETE FROM case_file WHERE id = ?1').bind(caseKey),
  ];
}

/**
 * Keeps how many milestones of a case had which verdict, without the case. Its stretches of days end today: nobody knows
 * of any day after it. Nor whether a family comes back later, so a year that is not over is not kept.
 */
export function keepCounts(db: Db, caseKey: string, todayOn: Day): Statement {
  return db
    .prepare(
      `INSERT INTO kept_tally (team_id, kind, deadline_on, verdict, count)
       SELECT k.team_id, k.kind, k.deadline_on, k.verdict, sum(k.n)
       FROM (SELECT m.team_id, m.kind, m.deadline_on, m.verdict, 1 AS n FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind <> ?2 AND (m.kind <> ?3 OR m.deadline_on <= ?4)
             UNION ALL
             SELECT m.team_id, m.kind, m.opens_on, m.verdict, 1 FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind = ?2 AND m.opens_on <= ?4
             UNION ALL
             SELECT m.team_id, m.kind, date(min(m.deadline_on, ?4), '+1 day'), m.verdict, -1 FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind = ?2 AND m.opens_on <= ?4) AS k
       GROUP BY k.team_id, k.kind, k.deadline_on, k.verdict
       ON CONFLICT (team_id, kind, deadline_on, verdict) DO UPDATE SET count = kept_tally.count + excluded.count`,
    )
    .bind(caseKey, evaluationCoverage.kind, noNewStart.kind, todayOn);
}

/** Takes the milestones of a case off the counts of those that there are. */
export function takeOffCounts(db: Db, caseKey: string): Statement {
  return db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT k.team_id, k.kind, k.deadline_on, k.verdict, -sum(k.n)
       FROM (SELECT m.team_id, m.kind, m.deadline_on, m.verdict, 1 AS n FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind <> ?2
             UNION ALL
             SELECT m.team_id, m.kind, m.opens_on, m.verdict, 1 FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind = ?2
             UNION ALL
             SELECT m.team_id, m.kind, date(m.deadline_on, '+1 day'), m.verdict, -1 FROM milestone AS m
             WHERE m.case_id = ?1 AND m.kind = ?2 AND m.deadline_on < ?3) AS k
       GROUP BY k.team_id, k.kind, k.deadline_on, k.verdict
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = milestone_tally.count + excluded.count`,
    )
    .bind(caseKey, evaluationCoverage.kind, NEVER);
}

/** Adds a case to what a run deleted. */
export function addToRun(db: Db, run: { ranAt: number; policyVersion: number; entries: number }): Statement {
  return db
    .prepare(
      `INSERT INTO retention_run (ran_at, policy_version, cases, entries) VALUES (?1, ?2, 1, ?3)
       ON CONFLICT (ran_at) DO UPDATE SET cases = retention_run.cases + 1,
         entries = retention_run.entries + excluded.entries`,
    )
    .bind(run.ranAt, run.policyVersion, run.entries);
}

/** The last runs that deleted something, newest first. */
export function readRuns(db: Db, limit: number): Read<{ ranAt: number; cases: number; entries: number }[]> {
  const found = db
    .prepare(
      `SELECT r.ran_at AS ranAt, r.cases AS cases, r.entries AS entries
       FROM retention_run AS r WHERE r.ran_at > 0 ORDER BY r.ran_at DESC LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: { ranAt: number; cases: number; entries: number }[]) => rows);
}

/** Removes the keys that were sealed for devices that get nothing any more. */
export function deleteKeysOfEndedDevices(db: Db): Statement {
  return db.prepare(
    `DELETE FROM wrapped_key
     WHERE device_id IN (SELECT d.id FROM device AS d WHERE d.ended_at IS NOT NULL)`,
  );
}
