import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A case whose deletion someone stopped. */
export interface HeldCase {
  caseKey: string;
  teamId: string;
  teamName: string;
  heldAt: number;
  reason: string;
  closedOn: Day | null;
  lastFiledOn: Day;
}

/** The cases that are held, longest first. */
export function readHeldCases(db: Db, limit: number): Read<HeldCase[]> {
  const found = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, t.name AS teamName, c.held_at AS heldAt,
              coalesce(c.hold_reason, 'other') AS reason, c.closed_on AS closedOn,
              date(c.last_filed_at / 1000, 'unixepoch') AS lastFiledOn
       FROM case_file AS c JOIN team AS t ON t.id = c.team_id
       WHERE c.held_at IS NOT NULL ORDER BY c.held_at LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: HeldCase[]) => rows);
}

/** The team of a case, and whether someone holds it; null when there is no such case. */
export function readHold(db: Db, caseKey: string): Read<{ teamId: string; isHeld: boolean } | null> {
  const found = db
    .prepare('SELECT c.team_id AS teamId, c.held_at AS heldAt FROM case_file AS c WHERE c.id = ?1')
    .bind(caseKey);
  return query(found, ([row]: { teamId: string; heldAt: number | null }[]) =>
    row ? { teamId: row.teamId, isHeld: row.heldAt !== null } : null,
  );
}

/** Holds a case, or with null lets it go its way again. */
export function setHold(db: Db, caseKey: string, hold: { at: number; reason: string } | null): Statement {
  return db
    .prepare('UPDATE case_file SET held_at = ?2, hold_reason = ?3 WHERE id = ?1')
    .bind(caseKey, hold?.at ?? null, hold?.reason ?? null);
}
