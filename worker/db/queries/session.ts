import type { Team } from '../../../shared/api/schemas.ts';
import type { Client } from '../../../shared/api/sign-in.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';
import type { session } from '../schema.ts';

/** A session with everything about member and organisation that a request needs. */
export interface SessionRecord {
  id: string;
  client: Client;
  /** RFC 7638 thumbprint of the key that must sign every request. */
  keyThumbprint: string;
  member: { id: string; name: string; roles: Role[]; teams: Team[] };
  lastUsedAt: number;
  expiresAt: number;
  /** Null when this database was never set up. */
  organisationId: string | null;
}

interface Row {
  id: string;
  client: Client;
  keyThumbprint: string;
  memberId: string;
  name: string;
  roles: string;
  teams: string;
  lastUsedAt: number;
  expiresAt: number;
  organisationId: string | null;
}

/** The session behind a token, or null. */
export function readSession(db: Db, tokenHash: string): Read<SessionRecord | null> {
  const found = db
    .prepare(
      `SELECT s.id AS id, s.client AS client, s.key_thumbprint AS keyThumbprint, s.member_id AS memberId,
              s.last_used_at AS lastUsedAt, s.expires_at AS expiresAt, m.name AS name, m.roles AS roles,
              (SELECT id FROM organisation) AS organisationId,
              (SELECT json_group_array(json_object('id', t.id, 'name', t.name))
               FROM member_team AS mt CROSS JOIN team AS t ON t.id = mt.team_id
               WHERE mt.member_id = m.id) AS teams
       FROM session AS s
       JOIN member AS m ON m.id = s.member_id AND m.left_at IS NULL
       WHERE s.token_hash = ?1`,
    )
    .bind(tokenHash);
  return query(found, ([row]: Row[]) => (row ? toRecord(row) : null));
}

function toRecord(row: Row): SessionRecord {
  return {
    id: row.id,
    client: row.client,
    keyThumbprint: row.keyThumbprint,
    member: {
      id: row.memberId,
      name: row.name,
      roles: JSON.parse(row.roles),
      teams: JSON.parse(row.teams),
    },
    lastUsedAt: row.lastUsedAt,
    expiresAt: row.expiresAt,
    organisationId: row.organisationId,
  };
}

export function insertSession(db: Db, row: typeof session.$inferInsert): Statement {
  return db
    .prepare(
      `INSERT INTO session (token_hash, id, member_id, client, key_thumbprint, agent, created_at, last_used_at,
                            expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
    )
    .bind(
      row.tokenHash,
      row.id,
      row.memberId,
      row.client,
      row.keyThumbprint,
      row.agent,
      row.createdAt,
      row.lastUsedAt,
      row.expiresAt,
    );
}

export function touchSession(db: Db, tokenHash: string, lastUsedAt: number): Statement {
  return db.prepare('UPDATE session SET last_used_at = ?2 WHERE token_hash = ?1').bind(tokenHash, lastUsedAt);
}

export function deleteSession(db: Db, tokenHash: string): Statement {
  return db.prepare('DELETE FROM session WHERE token_hash = ?1').bind(tokenHash);
}

/** Ends one session of a member; somebody else's is not touched. */
export function deleteSessionOf(db: Db, memberId: string, id: string): Statement {
  return db.prepare('DELETE FROM session WHERE id = ?2 AND member_id = ?1').bind(memberId, id);
}

/** Signs a member out everywhere. */
export function deleteSessionsOf(db: Db, memberId: string): Statement {
  return db.prepare('DELETE FROM session WHERE member_id = ?1').bind(memberId);
}

/** A session as people see it in a list. */
export type SessionOfMember = Pick<
  typeof session.$inferSelect,
  'id' | 'client' | 'agent' | 'createdAt' | 'lastUsedAt' | 'expiresAt'
>;

/** The sessions of a member that still hold, last used first. */
export function readSessionsOf(
  db: Db,
  memberId: string,
  { expiresAfter, usedAfter }: { expiresAfter: number; usedAfter: number },
): Read<SessionOfMember[]> {
  const found = db
    .prepare(
      `SELECT s.id AS id, s.client AS client, s.agent AS agent, s.created_at AS createdAt,
              s.last_used_at AS lastUsedAt, s.expires_at AS expiresAt
       FROM session AS s WHERE s.member_id = ?1 AND s.expires_at > ?2 AND s.last_used_at > ?3
       ORDER BY s.last_used_at DESC, s.created_at DESC`,
    )
    .bind(memberId, expiresAfter, usedAfter);
  return query(found, (rows: SessionOfMember[]) => rows);
}

export function deleteSessionsExpiredBefore(db: Db, instantAt: number): Statement {
  return db.prepare('DELETE FROM session WHERE expires_at < ?1').bind(instantAt);
}
