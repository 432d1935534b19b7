import type { AbilityId } from '../../../shared/competence/ability-ids.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** How often a rating was given in a round. */
export interface RatingCount {
  round: string;
  ability: AbilityId;
  rating: number;
  count: number;
}

/** What a team answered in some rounds. */
export function readRatings(db: Db, teamId: string, rounds: readonly string[]): Read<RatingCount[]> {
  const found = db
    .prepare(
      `SELECT c.round AS round, c.ability AS ability, c.rating AS rating, c.count AS count
       FROM json_each(?2) AS r
       CROSS JOIN competence_tally AS c ON c.team_id = ?1 AND c.round = r.value`,
    )
    .bind(teamId, JSON.stringify(rounds));
  return query(found, (rows: RatingCount[]) => rows);
}

/** How many of a team answered in a round, and whether one of them did. */
export function readAnswered(
  db: Db,
  asked: { teamId: string; round: string; memberId: string },
): Read<{ filledIn: number; isAnswered: boolean }> {
  const found = db
    .prepare(
      `SELECT count(*) AS filledIn, coalesce(max(a.member_id = ?3), 0) AS isAnswered
       FROM competence_answered AS a WHERE a.team_id = ?1 AND a.round = ?2`,
    )
    .bind(asked.teamId, asked.round, asked.memberId);
  return query(found, ([row]: { filledIn: number; isAnswered: number }[]) => ({
    filledIn: row?.filledIn ?? 0,
    isAnswered: row?.isAnswered === 1,
  }));
}

/** Says that a member answered. Fails when they did before: `isAnsweredBefore`. */
export function insertAnswered(
  db: Db,
  { teamId, round, memberId }: { teamId: string; round: string; memberId: string },
): Statement {
  return db
    .prepare('INSERT INTO competence_answered (team_id, round, member_id) VALUES (?1, ?2, ?3)')
    .bind(teamId, round, memberId);
}

/** Adds one of each of these ratings to what was counted. */
export function countRatings(
  db: Db,
  { teamId, round, ratings }: { teamId: string; round: string; ratings: Readonly<Record<string, number>> },
): Statement {
  return db
    .prepare(
      `INSERT INTO competence_tally (team_id, round, ability, rating, count)
       SELECT ?1, ?2, r.key, r.value, 1 FROM json_each(?3) AS r WHERE true
       ON CONFLICT (team_id, round, ability, rating) DO UPDATE SET count = competence_tally.count + 1`,
    )
    .bind(teamId, round, JSON.stringify(ratings));
}

/** Forgets who answered in rounds before a round: nobody can count twice in them any more. */
export function forgetAnswered(db: Db, round: string): Statement {
  return db
    .prepare(
      `DELETE FROM competence_answered WHERE (team_id, round, member_id) IN (
         SELECT a.team_id, a.round, a.member_id
         FROM team AS t CROSS JOIN competence_answered AS a ON a.team_id = t.id AND a.round < ?1)`,
    )
    .bind(round);
}
