import type { PeriodCount } from '../../../shared/export/periods/period-counts.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** Adds what some cases add to the counts of a release. */
export function addReleaseCounts(db: Db, releaseId: string, counts: readonly PeriodCount[]): Statement {
  return db
    .prepare(
      `INSERT INTO release_count (release_id, team, quarter, measure, status, count)
       SELECT ?1, c.value ->> 'team', c.value ->> 'quarter', c.value ->> 'measure', c.value ->> 'status',
              sum(c.value ->> 'count')
       FROM json_each(?2) AS c WHERE true GROUP BY 2, 3, 4, 5
       ON CONFLICT (release_id, team, quarter, measure, status) DO UPDATE SET count = count + excluded.count`,
    )
    .bind(releaseId, JSON.stringify(counts));
}

export function readReleaseCounts(db: Db, releaseId: string): Read<PeriodCount[]> {
  const found = db
    .prepare(
      `SELECT c.team AS team, c.quarter AS quarter, c.measure AS measure, c.status AS status, c.count AS count
       FROM release_count AS c WHERE c.release_id = ?1
       ORDER BY c.team, c.quarter, c.measure, c.status`,
    )
    .bind(releaseId);
  return query(found, (rows: PeriodCount[]) => rows);
}

export function deleteReleaseCounts(db: Db, releaseId: string): Statement {
  return db.prepare('DELETE FROM release_count WHERE release_id = ?1').bind(releaseId);
}
