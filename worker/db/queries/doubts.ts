import type { FigureDoubt } from '../../../shared/api/doubts.ts';
import type { Db, Statement } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

type NewDoubt = Omit<FigureDoubt, 'teamName' | 'answer' | 'answeredAt'>;
type Row = Omit<FigureDoubt, 'period'> & { firstOn: string; lastOn: string };

const toDoubts = (rows: Row[]): FigureDoubt[] =>
  rows.map(({ firstOn, lastOn, ...row }) => ({ ...row, period: { firstOn, lastOn } }));

/** Fails when there is a doubt by that id. */
export function insertDoubt(db: Db, { period, ...doubt }: NewDoubt): Statement {
  return db
    .prepare(
      `INSERT INTO figure_doubt (id, team_id, measure, measure_version, cut_on, first_on, last_on, reason, extent,
                                 raised_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
    )
    .bind(
      doubt.id,
      doubt.teamId,
      doubt.measure,
      doubt.measureVersion,
      doubt.cutOn,
      period.firstOn,
      period.lastOn,
      doubt.reason,
      doubt.extent,
      doubt.raisedAt,
    );
}

/** What a team doubted, newest first. */
export function readDoubtsOfTeam(db: Db, teamId: string, limit: number): Read<FigureDoubt[]> {
  const found = db
    .prepare(
      `SELECT d.id AS id, d.team_id AS teamId, t.name AS teamName, d.measure AS measure,
              d.measure_version AS measureVersion, d.cut_on AS cutOn, d.first_on AS firstOn, d.last_on AS lastOn,
              d.reason AS reason, d.extent AS extent, d.raised_at AS raisedAt, d.answer AS answer,
              d.answered_at AS answeredAt
       FROM figure_doubt AS d CROSS JOIN team AS t ON t.id = d.team_id
       WHERE d.team_id = ?1 ORDER BY d.raised_at DESC LIMIT ?2`,
    )
    .bind(teamId, limit);
  return query(found, toDoubts);
}

/** What teams doubt: what nobody answered, oldest first, and after it the newest of what was answered. */
export function readAllDoubts(db: Db, limit: number): Read<FigureDoubt[]> {
  const open = db
    .prepare(
      `SELECT d.id AS id, d.team_id AS teamId, t.name AS teamName, d.measure AS measure,
              d.measure_version AS measureVersion, d.cut_on AS cutOn, d.first_on AS firstOn, d.last_on AS lastOn,
              d.reason AS reason, d.extent AS extent, d.raised_at AS raisedAt, d.answer AS answer,
              d.answered_at AS answeredAt
       FROM figure_doubt AS d CROSS JOIN team AS t ON t.id = d.team_id
       WHERE d.answered_at IS NULL AND d.raised_at >= 0 ORDER BY d.raised_at LIMIT ?1`,
    )
    .bind(limit);
  const answered = db
    .prepare(
      `SELECT d.id AS id, d.team_id AS teamId, t.name AS teamName, d.measure AS measure,
              d.measure_version AS measureVersion, d.cut_on AS cutOn, d.first_on AS firstOn, d.last_on AS lastOn,
              d.reason AS reason, d.extent AS extent, d.raised_at AS raisedAt, d.answer AS answer,
              d.answered_at AS answeredAt
       FROM figure_doubt AS d CROSS JOIN team AS t ON t.id = d.team_id
       WHERE d.answered_at > 0 ORDER BY d.answered_at DESC LIMIT ?1`,
    )
    .bind(limit);
  return mapRead(together(query(open, toDoubts), query(answered, toDoubts)), ([first, then]) =>
    [...first, ...then].slice(0, limit),
  );
}

/** The team that raised a doubt; null when there is none by that id. */
export function readDoubtTeam(db: Db, id: string): Read<string | null> {
  const found = db.prepare('SELECT d.team_id AS teamId FROM figure_doubt AS d WHERE d.id = ?1').bind(id);
  return query(found, ([row]: { teamId: string }[]) => row?.teamId ?? null);
}

export function updateDoubt(
  db: Db,
  { id, answer, answeredAt }: { id: string; answer: string; answeredAt: number },
): Statement {
  return db
    .prepare('UPDATE figure_doubt SET answer = ?2, answered_at = ?3 WHERE id = ?1')
    .bind(id, answer, answeredAt);
}
