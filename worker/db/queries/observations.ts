import type { CountedObservations, Observation } from '../../../shared/observations/define-observation.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** Counted observations with the team they count for. */
export interface ObservationsOfTeam extends CountedObservations {
  teamId: string;
}

/** The observations of some teams that start on a day or later and not after another. */
export function readObservations(
  db: Db,
  asked: { teamIds: readonly string[]; kinds: readonly string[]; fromOn: Day; toOn: Day },
): Read<ObservationsOfTeam[]> {
  const found = db
    .prepare(
      `SELECT o.kind AS kind, o.team_id AS teamId, o.start_on AS startOn, o.end_on AS endOn, o.value AS value,
              count(*) AS count
       FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS k
       CROSS JOIN observation AS o
         ON o.team_id = t.value AND o.kind = k.value AND o.start_on >= ?3 AND o.start_on <= ?4
       GROUP BY o.team_id, o.kind, o.start_on, o.end_on, o.value`,
    )
    .bind(JSON.stringify(asked.teamIds), JSON.stringify(asked.kinds), asked.fromOn, asked.toOn);
  return query(found, (rows: ObservationsOfTeam[]) => rows);
}

/** Observations with the case they belong to. */
export interface ObservationsOfCase {
  caseKey: string;
  observations: readonly Observation[];
}

export function deleteObservations(db: Db, cases: readonly ObservationsOfCase[]): Statement {
  return db
    .prepare(
      `DELETE FROM observation WHERE (case_id, kind, subject) IN (
         SELECT c.value ->> 'caseKey', o.value ->> 'kind', o.value ->> 'subject'
         FROM json_each(?1) AS c, json_each(c.value -> 'observations') AS o)`,
    )
    .bind(JSON.stringify(cases));
}

export function upsertObservations(db: Db, cases: readonly ObservationsOfCase[]): Statement {
  return db
    .prepare(
      `INSERT INTO observation (case_id, kind, subject, team_id, start_on, end_on, value)
       SELECT c.value ->> 'caseKey', o.value ->> 'kind', o.value ->> 'subject', o.value ->> 'teamId',
              o.value ->> 'startOn', o.value ->> 'endOn', o.value ->> 'value'
       FROM json_each(?1) AS c, json_each(c.value -> 'observations') AS o WHERE true
       ON CONFLICT (case_id, kind, subject) DO UPDATE SET team_id = excluded.team_id,
         start_on = excluded.start_on, end_on = excluded.end_on, value = excluded.value`,
    )
    .bind(JSON.stringify(cases));
}
