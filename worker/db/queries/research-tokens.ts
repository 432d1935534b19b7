import type { ResearchToken } from '../../../shared/api/research-tokens.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';
import type { researchToken } from '../schema.ts';

/** Adds a token. Fails when its id was used. */
export function insertResearchToken(
  db: Db,
  row: Omit<typeof researchToken.$inferInsert, 'endedAt' | 'lastUsedAt'>,
): Statement {
  return db
    .prepare(
      `INSERT INTO research_token (id, member_id, token_hash, name, made_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    )
    .bind(row.id, row.memberId, row.tokenHash, row.name, row.madeAt, row.expiresAt);
}

/** The tokens of a member that still work, newest first. */
export function readResearchTokens(db: Db, memberId: string, now: number): Read<ResearchToken[]> {
  const found = db
    .prepare(
      `SELECT t.id AS id, t.name AS name, t.made_at AS madeAt, t.expires_at AS expiresAt,
              t.last_used_at AS lastUsedAt
       FROM research_token AS t WHERE t.member_id = ?1 AND t.expires_at > ?2 AND t.ended_at IS NULL
       ORDER BY t.made_at DESC, t.id`,
    )
    .bind(memberId, now);
  return query(found, (rows: ResearchToken[]) => rows);
}

/** Ends one token of a member; somebody else's is not touched. */
export function endResearchToken(db: Db, memberId: string, id: string, endedAt: number): Statement {
  return db
    .prepare('UPDATE research_token SET ended_at = ?3 WHERE id = ?2 AND member_id = ?1 AND ended_at IS NULL')
    .bind(memberId, id, endedAt);
}

/** Ends what a member could download with: tokens for good, and paths that were under way. */
export function endDownloadsOf(db: Db, memberId: string, endedAt: number): Statement[] {
  return [
    db
      .prepare('UPDATE research_token SET ended_at = ?2 WHERE member_id = ?1 AND ended_at IS NULL')
      .bind(memberId, endedAt),
    db.prepare('DELETE FROM download_ticket WHERE member_id = ?1').bind(memberId),
  ];
}

/** Who has a token, as a request needs to know. */
export interface TokenRecord {
  id: string;
  memberId: string;
  roles: Role[];
  expiresAt: number;
  lastUsedAt: number | null;
  /** Null when this database was never set up. */
  organisationId: string | null;
}

/** The token behind a hash; null when there is none, when it was ended, and when its owner left. */
export function readTokenHolder(db: Db, tokenHash: string): Read<TokenRecord | null> {
  const found = db
    .prepare(
      `SELECT t.id AS id, t.member_id AS memberId, m.roles AS roles, t.expires_at AS expiresAt,
              t.last_used_at AS lastUsedAt, (SELECT o.id FROM organisation AS o) AS organisationId
       FROM research_token AS t
       JOIN member AS m ON m.id = t.member_id AND m.left_at IS NULL
       WHERE t.token_hash = ?1 AND t.ended_at IS NULL`,
    )
    .bind(tokenHash);
  type Row = Omit<TokenRecord, 'roles'> & { roles: string };
  return query(found, ([row]: Row[]) => (row ? { ...row, roles: JSON.parse(row.roles) } : null));
}

export function touchResearchToken(db: Db, id: string, lastUsedAt: number): Statement {
  return db.prepare('UPDATE research_token SET last_used_at = ?2 WHERE id = ?1').bind(id, lastUsedAt);
}

export function deleteResearchTokensBefore(db: Db, instantAt: number): Statement {
  return db.prepare('DELETE FROM research_token WHERE expires_at < ?1').bind(instantAt);
}
