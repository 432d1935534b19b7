import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** Whether a team doubts something under this id, and whether it was answered; null when it does not. */
export function readDoubtState(db: Db, teamId: string, id: string): Read<{ isAnswered: boolean } | null> {
  const found = db
    .prepare(
      `SELECT d.answered_at IS NOT NULL AS isAnswered
       FROM figure_doubt AS d WHERE d.id = ?1 AND d.team_id = ?2`,
    )
    .bind(id, teamId);
  return query(found, ([row]: { isAnswered: number }[]) =>
    row ? { isAnswered: row.isAnswered === 1 } : null,
  );
}

/** Nothing happens to a doubt that was answered. */
export function deleteDoubt(db: Db, teamId: string, id: string): Statement {
  return db
    .prepare('DELETE FROM figure_doubt WHERE id = ?1 AND team_id = ?2 AND answered_at IS NULL')
    .bind(id, teamId);
}
