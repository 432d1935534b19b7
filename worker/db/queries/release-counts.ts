import type { PeriodCount } from '../../../shared/export/periods/period-counts.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** Before the team of a count that is made again: it stands beside the one that holds until the release is ready. */
const AGAIN = '+';

/** Whether counts of a release that is made again are meant, which do not hold yet. */
interface Which {
  isAgain: boolean;
}

/** Adds what some cases add to the counts of a release. */
export function addReleaseCounts(
  db: Db,
  releaseId: string,
  counts: readonly PeriodCount[],
  { isAgain }: Which,
): Statement {
  return db
    .prepare(
      `INSERT INTO release_count (release_id, team, quarter, measure, status, count)
       SELECT ?1, ?3 || (c.value ->> 'team'), c.value ->> 'quarter', c.value ->> 'measure', c.value ->> 'status',
              sum(c.value ->> 'count')
       FROM json_each(?2) AS c WHERE true GROUP BY 2, 3, 4, 5
       ON CONFLICT (release_id, team, quarter, measure, status) DO UPDATE SET count = count + excluded.count`,
    )
    .bind(releaseId, JSON.stringify(counts), isAgain ? AGAIN : '');
}

export function readReleaseCounts(db: Db, releaseId: string, { isAgain }: Which): Read<PeriodCount[]> {
  const found = db
    .prepare(
      `SELECT substr(c.team, 1 + ?2) AS team, c.quarter AS quarter, c.measure AS measure, c.status AS status,
              c.count AS count
       FROM release_count AS c WHERE c.release_id = ?1 AND (c.team GLOB '+*') = ?2
       ORDER BY c.team, c.quarter, c.measure, c.status`,
    )
    .bind(releaseId, isAgain ? 1 : 0);
  return query(found, (rows: PeriodCount[]) => rows);
}

export function deleteReleaseCounts(db: Db, releaseId: string): Statement {
  return db.prepare('DELETE FROM release_count WHERE release_id = ?1').bind(releaseId);
}

/** Takes away what was counted again; what held before still holds. */
export function deleteCountsAgain(db: Db, releaseId: string): Statement {
  return db.prepare("DELETE FROM release_count WHERE release_id = ?1 AND team GLOB '+*'").bind(releaseId);
}

/** From here on what was counted again is what holds. */
export function putCountsAgain(db: Db, releaseId: string): Statement[] {
  return [
    db.prepare("DELETE FROM release_count WHERE release_id = ?1 AND team NOT GLOB '+*'").bind(releaseId),
    db
      .prepare("UPDATE release_count SET team = substr(team, 2) WHERE release_id = ?1 AND team GLOB '+*'")
      .bind(releaseId),
  ];
}
