import type { AuditAction } from '../../../shared/audit/actions.ts';
import type { AuditLine, AuditSeal } from '../../../shared/audit/lines.ts';
import type { AuditEvent } from '../audit-event.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** One statement for any number of events. */
export function insertAuditEvents(db: Db, events: readonly AuditEvent[]): Statement {
  return db
    .prepare(
      `INSERT INTO audit_event (at, member_id, role, action, record_kind, record_id, team_id, case_id, request_id,
                                client)
       SELECT a.value ->> 'at', a.value ->> 'memberId', a.value ->> 'role', a.value ->> 'action',
              a.value ->> 'recordKind', a.value ->> 'recordId', a.value ->> 'teamId', a.value ->> 'caseId',
              a.value ->> 'requestId', a.value ->> 'client'
       FROM json_each(?1) AS a`,
    )
    .bind(JSON.stringify(events));
}

/** Which rows of the log are asked for. Everything that is null holds for all. */
export interface AuditFilter {
  member: string | null;
  action: AuditAction | null;
  caseKey: string | null;
  /** Instants, ms: from the first up to but not including the second. */
  fromAt: number | null;
  beforeAt: number | null;
  /** Only lower numbers. */
  beforeId: number | null;
  limit: number;
}

/**
 * The rows that fit a filter, newest first. Each filter has an index that ends in the number, and the rarest of those
 * asked is used; what else was asked is looked at row by row. Numbers and instants go up together but for rows that
 * were written in the same moments: the period is looked up with room around it, and then exactly.
 */
export function readAuditLines(db: Db, filter: AuditFilter): Read<AuditLine[]> {
  const { member, action, caseKey, fromAt, beforeAt, beforeId, limit } = filter;
  const found = db
    .prepare(
      `WITH bounds (low, high) AS MATERIALIZED (
         SELECT coalesce((SELECT p.id FROM audit_event AS p WHERE p.at >= ?4 ORDER BY p.at, p.id LIMIT 1), 0) - 1000,
                min(coalesce(?6, 9007199254740991),
                    coalesce((SELECT q.id FROM audit_event AS q WHERE q.at >= ?5 ORDER BY q.at, q.id LIMIT 1) + 1000,
                             9007199254740991))),
       fitting (id) AS MATERIALIZED (
         SELECT id FROM (SELECT c.id AS id FROM bounds AS b CROSS JOIN audit_event AS c
           WHERE ?8 = 'case' AND c.case_id = ?3 AND c.id > b.low AND c.id < b.high
             AND (?1 IS NULL OR c.member_id = ?1) AND (?2 IS NULL OR c.action = ?2)
             AND (?4 IS NULL OR c.at >= ?4) AND (?5 IS NULL OR c.at < ?5)
           ORDER BY c.id DESC LIMIT ?7)
         UNION ALL
         SELECT id FROM (SELECT m.id AS id FROM bounds AS b CROSS JOIN audit_event AS m
           WHERE ?8 = 'member' AND m.member_id = ?1 AND m.id > b.low AND m.id < b.high
             AND (?2 IS NULL OR m.action = ?2) AND (?4 IS NULL OR m.at >= ?4) AND (?5 IS NULL OR m.at < ?5)
           ORDER BY m.id DESC LIMIT ?7)
         UNION ALL
         SELECT id FROM (SELECT a.id AS id FROM bounds AS b CROSS JOIN audit_event AS a
           WHERE ?8 = 'action' AND a.action = ?2 AND a.id > b.low AND a.id < b.high
             AND (?4 IS NULL OR a.at >= ?4) AND (?5 IS NULL OR a.at < ?5)
           ORDER BY a.id DESC LIMIT ?7)
         UNION ALL
         SELECT id FROM (SELECT e.id AS id FROM bounds AS b CROSS JOIN audit_event AS e
           WHERE ?8 = 'none' AND e.id > b.low AND e.id < b.high
             AND (?4 IS NULL OR e.at >= ?4) AND (?5 IS NULL OR e.at < ?5)
           ORDER BY e.id DESC LIMIT ?7))
       SELECT e.id AS id, e.at AS at, e.member_id AS memberId, m.name AS memberName, e.role AS role,
              e.action AS action, e.record_kind AS recordKind, e.record_id AS recordId, e.team_id AS teamId,
              e.case_id AS caseId, e.request_id AS requestId, e.client AS client
       FROM fitting AS f
       CROSS JOIN audit_event AS e ON e.id = f.id
       LEFT JOIN member AS m ON m.id = e.member_id
       ORDER BY e.id DESC`,
    )
    .bind(member, action, caseKey, fromAt, beforeAt, beforeId, limit, rarest(filter));
  return query(found, (rows: AuditLine[]) => rows);
}

function rarest({ member, action, caseKey }: AuditFilter): 'case' | 'member' | 'action' | 'none' {
  if (caseKey !== null) return 'case';
  if (member !== null) return 'member';
  return action !== null ? 'action' : 'none';
}

/** Rows in the order in which they were written, after one and up to another. */
export function readAuditRows(
  db: Db,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Read<AuditLine[]> {
  const found = db
    .prepare(
      `SELECT e.id AS id, e.at AS at, e.member_id AS memberId, m.name AS memberName, e.role AS role,
              e.action AS action, e.record_kind AS recordKind, e.record_id AS recordId, e.team_id AS teamId,
              e.case_id AS caseId, e.request_id AS requestId, e.client AS client
       FROM audit_event AS e LEFT JOIN member AS m ON m.id = e.member_id
       WHERE e.id > ?1 AND e.id <= ?2 ORDER BY e.id LIMIT ?3`,
    )
    .bind(after, upTo, limit);
  return query(found, (rows: AuditLine[]) => rows);
}

/** Seals in their order, after one and up to another. */
export function readSeals(
  db: Db,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Read<AuditSeal[]> {
  const found = db
    .prepare(
      `SELECT s.last_event_id AS lastEventId, s.events AS events, s.previous_hash AS previousHash, s.hash AS hash,
              s.sealed_at AS sealedAt
       FROM audit_seal AS s WHERE s.last_event_id > ?1 AND s.last_event_id <= ?2
       ORDER BY s.last_event_id LIMIT ?3`,
    )
    .bind(after, upTo, limit);
  return query(found, (rows: AuditSeal[]) => rows);
}

/** The last seal up to a row; null when there is none. */
export function readLastSeal(db: Db, upTo = Number.MAX_SAFE_INTEGER): Read<AuditSeal | null> {
  const found = db
    .prepare(
      `SELECT s.last_event_id AS lastEventId, s.events AS events, s.previous_hash AS previousHash, s.hash AS hash,
              s.sealed_at AS sealedAt
       FROM audit_seal AS s WHERE s.last_event_id <= ?1 ORDER BY s.last_event_id DESC LIMIT 1`,
    )
    .bind(upTo);
  return query(found, ([row]: AuditSeal[]) => row ?? null);
}

/** The last row that the seal with a hash covers; null when there is none. */
export function findSeal(db: Db, hash: string): Read<number | null> {
  const found = db
    .prepare('SELECT s.last_event_id AS lastEventId FROM audit_seal AS s WHERE s.hash = ?1')
    .bind(hash);
  return query(found, ([row]: { lastEventId: number }[]) => row?.lastEventId ?? null);
}

/** The number that was given out last, whether or not its row is still there. */
export function readLastAuditId(db: Db): Read<number> {
  const found = db.prepare("SELECT q.seq AS lastId FROM sqlite_sequence AS q WHERE q.name = 'audit_event'");
  return query(found, ([row]: { lastId: number }[]) => row?.lastId ?? 0);
}

/** Adds a seal, unless another one came after the one that it goes on from. */
export function insertSeal(db: Db, seal: AuditSeal, afterEventId: number): Statement {
  return db
    .prepare(
      `INSERT INTO audit_seal (last_event_id, events, previous_hash, hash, sealed_at)
       SELECT ?1, ?2, ?3, ?4, ?5
       WHERE ?6 = coalesce((SELECT max(s.last_event_id) FROM audit_seal AS s), 0)`,
    )
    .bind(seal.lastEventId, seal.events, seal.previousHash, seal.hash, seal.sealedAt, afterEventId);
}
