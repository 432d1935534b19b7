import type { DownloadableRelease } from '../../../shared/api/downloads.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { fromHex } from '../../../shared/privacy/hex.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';
import type { downloadTicket } from '../schema.ts';

/** A release that has files now, as whoever downloads it needs it. Knows nothing of its key. */
export interface Download extends Omit<DownloadableRelease, 'path'> {
  /** Whose study it is. */
  ownerId: string;
}

/** A release that can be downloaded now; null for any other. */
export function readDownload(db: Db, releaseId: string, now: number): Read<Download | null> {
  const found = db
    .prepare(
      `SELECT r.id AS id, v.plan ->> 'title' AS study, r.number AS number, r.kind AS kind, r.cut_on AS cutOn,
              r.bytes AS bytes, r.sha256 AS sha256, r.made_at AS madeAt, r.expires_at AS expiresAt,
              s.owner_id AS ownerId
       FROM release AS r
       CROSS JOIN study AS s ON s.id = r.study_id
       CROSS JOIN study_version AS v ON v.study_id = r.study_id AND v.version = r.study_version
       WHERE r.id = ?1 AND r.state = 'ready' AND r.expires_at > ?2`,
    )
    .bind(releaseId, now);
  return query(found, ([row]: Download[]) => row ?? null);
}

/** The releases of a researcher's studies that can be downloaded now, newest first. */
export function readDownloadsOf(db: Db, memberId: string, now: number): Read<Download[]> {
  const found = db
    .prepare(
      `SELECT r.id AS id, v.plan ->> 'title' AS study, r.number AS number, r.kind AS kind, r.cut_on AS cutOn,
              r.bytes AS bytes, r.sha256 AS sha256, r.made_at AS madeAt, r.expires_at AS expiresAt,
              s.owner_id AS ownerId
       FROM study AS s
       CROSS JOIN release AS r INDEXED BY release_number ON r.study_id = s.id
       CROSS JOIN study_version AS v ON v.study_id = r.study_id AND v.version = r.study_version
       WHERE s.owner_id = ?1 AND r.state = 'ready' AND r.expires_at > ?2
       ORDER BY r.made_at DESC, r.id`,
    )
    .bind(memberId, now);
  return query(found, (rows: Download[]) => rows);
}

/** The parts of a file and how long each is, without what is in them. */
export function readPartSizes(
  db: Db,
  releaseId: string,
  file: string,
): Read<{ part: number; bytes: number }[]> {
  const found = db
    .prepare(
      `SELECT p.part AS part, length(p.content) AS bytes FROM release_part AS p
       WHERE p.release_id = ?1 AND p.file = ?2 ORDER BY p.part`,
    )
    .bind(releaseId, file);
  return query(found, (rows: { part: number; bytes: number }[]) => rows);
}

/**
 * The bytes of the next parts of a file, whatever is in them. None once the release has no files any more, or was made
 * again and came out as another package: who downloads slowly never gets the end of that one.
 */
export function readPartBytes(
  db: Db,
  asked: { releaseId: string; sha256: string; file: string; from: number; limit: number },
): Read<{ part: number; bytes: Uint8Array<ArrayBuffer> }[]> {
  const found = db
    // In hexadecimal: D1 carries bytes as a list of numbers, which takes twice as long.
    .prepare(
      `SELECT p.part AS part, hex(p.content) AS content
       FROM release AS r CROSS JOIN release_part AS p ON p.release_id = r.id
       WHERE r.id = ?1 AND r.state = 'ready' AND r.sha256 = ?5 AND p.file = ?2 AND p.part >= ?3
       ORDER BY p.part LIMIT ?4`,
    )
    .bind(asked.releaseId, asked.file, asked.from, asked.limit, asked.sha256);
  return query(found, (rows: { part: number; content: string }[]) =>
    rows.map(({ part, content }) => ({ part, bytes: fromHex(content) })),
  );
}

export function insertTicket(db: Db, row: typeof downloadTicket.$inferInsert): Statement {
  return db
    .prepare(
      'INSERT INTO download_ticket (token_hash, release_id, member_id, expires_at) VALUES (?1, ?2, ?3, ?4)',
    )
    .bind(row.tokenHash, row.releaseId, row.memberId, row.expiresAt);
}

/** Who may download what with a ticket. */
export interface TicketRecord {
  releaseId: string;
  memberId: string;
  roles: Role[];
  expiresAt: number;
  /** Null when this database was never set up. */
  organisationId: string | null;
}

/** The ticket behind a hash; null when there is none, and when whoever made it left. */
export function readTicket(db: Db, tokenHash: string): Read<TicketRecord | null> {
  const found = db
    .prepare(
      `SELECT t.release_id AS releaseId, t.member_id AS memberId, m.roles AS roles, t.expires_at AS expiresAt,
              (SELECT o.id FROM organisation AS o) AS organisationId
       FROM download_ticket AS t
       JOIN member AS m ON m.id = t.member_id AND m.left_at IS NULL
       WHERE t.token_hash = ?1`,
    )
    .bind(tokenHash);
  type Row = Omit<TicketRecord, 'roles'> & { roles: string };
  return query(found, ([row]: Row[]) => (row ? { ...row, roles: JSON.parse(row.roles) } : null));
}

export function deleteTicketsBefore(db: Db, instantAt: number): Statement {
  return db.prepare('DELETE FROM download_ticket WHERE expires_at < ?1').bind(instantAt);
}
