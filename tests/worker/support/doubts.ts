import type { Db } from '../../../worker/db/client.ts';

/** A figure of a team that is doubted, and nobody answered yet. Returns its id. */
export async function newDoubt(db: Db, teamId: string, answer: string | null = null): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .prepare(
      `INSERT INTO figure_doubt (id, team_id, measure, measure_version, cut_on, first_on, last_on, reason, extent,
                                 raised_at, answer, answered_at)
       VALUES (?1, ?2, 'M01', 1, '2026-06-30', '2026-01-01', '2026-06-30', 'wrong-day', 'one', 1, ?3, ?4)`,
    )
    .bind(id, teamId, answer, answer === null ? null : 2)
    .run();
  return id;
}
