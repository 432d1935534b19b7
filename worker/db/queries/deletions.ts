import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A case that was deleted after its term, with which of some entries had been filed in it. */
export interface Deletion {
  caseKey: string;
  deletedAt: number;
  filed: { id: string; authorId: string; recordedAt: number }[];
}

interface Row {
  caseKey: string;
  deletedAt: number;
  id: string | null;
  authorId: string | null;
  recordedAt: number | null;
}

/**
 * The last deletion of each of some cases, and which of some entries had been filed before it. Only the audit log still
 * knows: of a deleted case nothing else is left.
 */
export function readDeletions(
  db: Db,
  { caseKeys, entryIds }: { caseKeys: readonly string[]; entryIds: readonly string[] },
): Read<Deletion[]> {
  const found = db
    .prepare(
      `SELECT d.case_id AS caseKey, d.at AS deletedAt, f.record_id AS id, f.member_id AS authorId, f.at AS recordedAt
       FROM json_each(?1) AS k
       CROSS JOIN audit_event AS d ON d.case_id = k.value AND d.action = 'case-deleted'
       LEFT JOIN audit_event AS f ON f.case_id = d.case_id AND f.id < d.id
         AND f.action IN ('entry-filed', 'entry-imported') AND f.record_id IN (SELECT value FROM json_each(?2))
       ORDER BY d.id`,
    )
    .bind(JSON.stringify(caseKeys), JSON.stringify(entryIds));
  return query(found, (rows: Row[]) =>
    Array.from(
      Map.groupBy(rows, ({ caseKey }) => caseKey),
      ([caseKey, own]) => ({
        caseKey,
        deletedAt: own.at(-1)?.deletedAt ?? 0,
        filed: own.flatMap(({ id, authorId, recordedAt }) =>
          id !== null && authorId !== null && recordedAt !== null ? [{ id, authorId, recordedAt }] : [],
        ),
      }),
    ),
  );
}

/** Which of some cases were deleted after their term and did not begin anew, with the team that had each. */
export function readDeletedCases(
  db: Db,
  caseKeys: readonly string[],
): Read<{ caseKey: string; teamId: string }[]> {
  const found = db
    .prepare(
      `SELECT d.case_id AS caseKey, d.team_id AS teamId
       FROM json_each(?1) AS k
       CROSS JOIN audit_event AS d ON d.case_id = k.value AND d.action = 'case-deleted'
       WHERE NOT EXISTS (SELECT 1 FROM case_file AS c WHERE c.id = d.case_id)`,
    )
    .bind(JSON.stringify(caseKeys));
  return query(found, (rows: { caseKey: string; teamId: string }[]) => rows);
}
