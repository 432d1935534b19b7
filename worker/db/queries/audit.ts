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

/** Instants, ms: from the first up to but not including the second; null for no limit. */
export interface AuditPeriod {
  fromAt: number | null;
  beforeAt: number | null;
}

/** Which rows of the log are asked for. Everything that is null holds for all. */
export interface AuditFilter extends AuditPeriod {
  member: string | null;
  action: AuditAction | null;
  caseKey: string | null;
  /** Only higher and only lower numbers. */
  afterId: number;
  beforeId: number;
  limit: number;
}

/** Rows that were written in the same moments may stand in another order than their instants: so many at most. */
const OUT_OF_ORDER = 1000;

/**
 * Between which numbers the rows of a period stand, with some room: numbers and instants go up together. Within it the
 * instants of the rows decide.
 */
export function readNumbersOf(
  db: Db,
  { fromAt, beforeAt }: AuditPeriod,
): Read<Pick<AuditFilter, 'afterId' | 'beforeId'>> {
  const found = db
    .prepare(
      `SELECT (SELECT f.id FROM audit_event AS f WHERE f.at >= ?1 ORDER BY f.at, f.id LIMIT 1) AS first,
              (SELECT b.id FROM audit_event AS b WHERE b.at >= ?2 ORDER BY b.at, b.id LIMIT 1) AS next`,
    )
    .bind(fromAt, beforeAt);
  return query(found, ([row]: { first: number | null; next: number | null }[]) => ({
    // A period that begins after the last row has none.
    afterId: fromAt === null ? 0 : (row?.first ?? Number.MAX_SAFE_INTEGER) - OUT_OF_ORDER,
    beforeId: (row?.next ?? Number.MAX_SAFE_INTEGER - OUT_OF_ORDER) + OUT_OF_ORDER,
  }));
}

/**
 * The rows that fit a filter, newest first. Each way to filter has an index that ends in the number, and the rarest of
 * those asked is used; what else was asked is looked at row by row.
 */
export function readAuditLines(db: Db, filter: AuditFilter): Read<AuditLine[]> {
  const { member, action, caseKey, fromAt, beforeAt, afterId, beforeId, limit } = filter;
  const found = db
    .prepare(
      `SELECT e.id AS id, e.at AS at, e.member_id AS memberId, m.name AS memberName, e.role AS role,
              e.action AS action, e.record_kind AS recordKind, e.record_id AS recordId, e.team_id AS teamId,
              e.case_id AS caseId, e.request_id AS requestId, e.client AS client
       FROM (SELECT id FROM (SELECT c.id AS id FROM audit_event AS c
               WHERE ?9 = 'case' AND c.case_id = ?3 AND c.id > ?6 AND c.id < ?7
                 AND (?1 IS NULL OR c.member_id = ?1) AND (?2 IS NULL OR c.action = ?2)
                 AND (?4 IS NULL OR c.at >= ?4) AND (?5 IS NULL OR c.at < ?5)
               ORDER BY c.id DESC LIMIT ?8)
             UNION ALL
             SELECT id FROM (SELECT w.id AS id FROM audit_event AS w
               WHERE ?9 = 'member' AND w.member_id = ?1 AND w.id > ?6 AND w.id < ?7
                 AND (?2 IS NULL OR w.action = ?2) AND (?4 IS NULL OR w.at >= ?4) AND (?5 IS NULL OR w.at < ?5)
               ORDER BY w.id DESC LIMIT ?8)
             UNION ALL
             SELECT id FROM (SELECT a.id AS id FROM audit_event AS a
               WHERE ?9 = 'action' AND a.action = ?2 AND a.id > ?6 AND a.id < ?7
                 AND (?4 IS NULL OR a.at >= ?4) AND (?5 IS NULL OR a.at < ?5)
               ORDER BY a.id DESC LIMIT ?8)
             UNION ALL
             SELECT id FROM (SELECT n.id AS id FROM audit_event AS n
               WHERE ?9 = 'none' AND n.id > ?6 AND n.id < ?7
                 AND (?4 IS NULL OR n.at >= ?4) AND (?5 IS NULL OR n.at < ?5)
               ORDER BY n.id DESC LIMIT ?8)) AS f
       CROSS JOIN audit_event AS e ON e.id = f.id
       LEFT JOIN member AS m ON m.id = e.member_id
       ORDER BY e.id DESC`,
    )
    .bind(member, action, caseKey, fromAt, beforeAt, afterId, beforeId, limit, rarest(filter));
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

/** Up to which row the log was deleted after its term; 0 while it never was. */
export function readExpiredTo(db: Db): Read<number> {
  const found = db.prepare(
    `SELECT max(CAST(e.record_id AS INTEGER)) AS expiredTo FROM audit_event AS e
     WHERE e.action = 'audit-expired' AND e.role = 'job'`,
  );
  return query(found, ([row]: { expiredTo: number | null }[]) => row?.expiredTo ?? 0);
}

/** The last row that was written before an instant; 0 when there is none. */
export function readLastRowBefore(db: Db, instantAt: number): Read<number> {
  const found = db
    .prepare('SELECT e.id AS id FROM audit_event AS e WHERE e.at < ?1 ORDER BY e.at DESC, e.id DESC LIMIT 1')
    .bind(instantAt);
  return query(found, ([row]: { id: number }[]) => row?.id ?? 0);
}

/** Deletes some of the rows that the log says have passed their term. */
export function deleteExpiredRows(db: Db, limit: number): Statement {
  return db
    .prepare(
      `DELETE FROM audit_event WHERE id IN (
         SELECT o.id FROM audit_event AS o
         WHERE o.id <= (SELECT max(CAST(e.record_id AS INTEGER)) FROM audit_event AS e
                        WHERE e.action = 'audit-expired' AND e.role = 'job')
         ORDER BY o.id LIMIT ?1)`,
    )
    .bind(limit);
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
