import type { Period } from '../../../shared/time/period.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** What a team's cases say about their life domains: the same answer of as many cases counted together. */
export interface CountedScan {
  value: string;
  cases: number;
}

/** The cases that a team had at some time in a period. One that it had twice is one. */
export function readScans(db: Db, teamId: string, { firstOn, lastOn }: Period): Read<CountedScan[]> {
  const found = db
    .prepare(
      `SELECT o.value AS value, count(DISTINCT o.case_id) AS cases
       FROM observation AS o
       WHERE o.team_id = ?1 AND o.kind = 'life-domains' AND o.start_on <= ?3
         AND (o.end_on IS NULL OR o.end_on >= ?2)
       GROUP BY o.value`,
    )
    .bind(teamId, firstOn, lastOn);
  return query(found, (rows: CountedScan[]) => rows);
}

/** The consults that a team asked in a period. */
export function readConsultCourses(db: Db, teamId: string, { firstOn, lastOn }: Period): Read<string[]> {
  const found = db
    .prepare(
      `SELECT o.value AS value FROM observation AS o
       WHERE o.team_id = ?1 AND o.kind = 'consult-path' AND o.start_on BETWEEN ?2 AND ?3`,
    )
    .bind(teamId, firstOn, lastOn);
  return query(found, (rows: { value: string }[]) => rows.map(({ value }) => value));
}

/** How many things of some kinds a team did in some days, each in a case that it had that day: one per case, kind and day. */
export function countDoneOfTeam(
  db: Db,
  { teamId, kinds, period }: { teamId: string; kinds: readonly string[]; period: Period },
): Read<{ kind: string; count: number }[]> {
  // CROSS, so that SQLite keeps this order: the cases that a team had in a week are few, whatever lies behind them.
  const counted = db
    .prepare(
      `SELECT m.kind AS kind, count(DISTINCT o.case_id || ' ' || m.fulfilled_on) AS count
       FROM observation AS o
       CROSS JOIN milestone AS m ON m.case_id = o.case_id AND m.fulfilled_on BETWEEN ?3 AND ?4
         AND m.fulfilled_on >= o.start_on AND (o.end_on IS NULL OR m.fulfilled_on <= o.end_on)
       WHERE o.team_id = ?1 AND o.kind = 'life-domains' AND o.start_on <= ?4
         AND (o.end_on IS NULL OR o.end_on >= ?3)
         AND m.kind IN (SELECT k.value FROM json_each(?2) AS k)
       GROUP BY m.kind`,
    )
    .bind(teamId, JSON.stringify(kinds), period.firstOn, period.lastOn);
  return query(counted, (rows: { kind: string; count: number }[]) => rows);
}

/** What a team answered in some days to reminders instead of doing it, counted by what it was. */
export interface CountedAnswer {
  outcome: 'later' | 'deviated';
  reason: string | null;
  count: number;
}

/** Only in cases that the team still had when it was answered: what another team answers is that team's. */
export function countAnswersOfTeam(
  db: Db,
  teamId: string,
  { firstOn, lastOn }: Period,
): Read<CountedAnswer[]> {
  const counted = db
    .prepare(
      `SELECT p.outcome AS outcome, p.reason AS reason, count(*) AS count
       FROM observation AS o
       CROSS JOIN prompt AS p ON p.case_id = o.case_id AND p.team_id = o.team_id
         AND p.shown_on BETWEEN o.start_on AND ?3 AND p.settled_on BETWEEN ?2 AND ?3
         AND (o.end_on IS NULL OR p.settled_on <= o.end_on)
       WHERE o.team_id = ?1 AND o.kind = 'life-domains' AND o.start_on <= ?3
         AND (o.end_on IS NULL OR o.end_on >= ?2)
         AND p.outcome IN ('later', 'deviated')
       GROUP BY p.outcome, p.reason`,
    )
    .bind(teamId, firstOn, lastOn);
  return query(counted, (rows: CountedAnswer[]) => rows);
}
