import type { WithPrevious } from '../../../shared/history/previous-case.ts';
import type { Db, Statement } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** A case that may be in a release, as it was found. */
export interface StagedCase {
  pseudonym: string;
  caseId: string;
  class: string;
}

/** How many cases there are, whether or not they may be in a release. */
export function countCases(db: Db): Read<number> {
  const found = db.prepare(`SELECT count(*) AS count FROM case_file AS c WHERE c.id > ''`);
  return query(found, ([row]: { count: number }[]) => row?.count ?? 0);
}

/** The next cases after an id, with whether they may leave for research as things stand now. */
export function readNextCases(
  db: Db,
  asked: { after: string; limit: number },
): Read<{ id: string; objects: number }[]> {
  const found = db
    .prepare(
      `SELECT c.id AS id, c.objects_to_research AS objects FROM case_file AS c
       WHERE c.id > ?1 ORDER BY c.id LIMIT ?2`,
    )
    .bind(asked.after, asked.limit);
  return query(found, (rows: { id: string; objects: number }[]) => rows);
}

export function insertStaged(db: Db, releaseId: string, cases: readonly StagedCase[]): Statement {
  return db
    .prepare(
      `INSERT INTO release_case (release_id, pseudonym, case_id, class)
       SELECT ?1, c.value ->> 'pseudonym', c.value ->> 'caseId', c.value ->> 'class' FROM json_each(?2) AS c`,
    )
    .bind(releaseId, JSON.stringify(cases));
}

/** The classes of a release's cases that may leave as things stand now, each with its number of cases. */
export function readClasses(db: Db, releaseId: string): Read<{ class: string; cases: number }[]> {
  const found = db
    .prepare(
      `SELECT r.class AS class, count(*) AS cases FROM release_case AS r
       CROSS JOIN case_file AS c ON c.id = r.case_id AND c.objects_to_research = 0
       WHERE r.release_id = ?1 GROUP BY r.class ORDER BY r.class`,
    )
    .bind(releaseId);
  return query(found, (rows: { class: string; cases: number }[]) => rows);
}

/** Takes cases out of a release that are gone or object now, and some others. */
export function deleteGone(db: Db, releaseId: string, pseudonyms: readonly string[]): Statement {
  return db
    .prepare(
      `DELETE FROM release_case WHERE release_id = ?1 AND (
         pseudonym IN (SELECT value FROM json_each(?2)) OR case_id IS NULL
         OR EXISTS (SELECT 1 FROM case_file AS c WHERE c.id = case_id AND c.objects_to_research = 1))`,
    )
    .bind(releaseId, JSON.stringify(pseudonyms));
}

/** Takes the cases of some classes out of a release. */
export function deleteClasses(db: Db, releaseId: string, classes: readonly string[]): Statement {
  return db
    .prepare('DELETE FROM release_case WHERE release_id = ?1 AND class IN (SELECT value FROM json_each(?2))')
    .bind(releaseId, JSON.stringify(classes));
}

export function deleteCases(db: Db, releaseId: string): Statement {
  return db.prepare('DELETE FROM release_case WHERE release_id = ?1').bind(releaseId);
}

/** A case of a release, in its place. */
export interface PlacedCase {
  pseudonym: string;
  /** Null when it was deleted. */
  caseId: string | null;
  class: string;
  /** May leave for research as things stand now. */
  isThere: boolean;
}

/** The next cases of a release, by pseudonym. */
export function readPlacedCases(
  db: Db,
  asked: { releaseId: string; after: string; limit: number },
): Read<PlacedCase[]> {
  const found = db
    .prepare(
      `SELECT r.pseudonym AS pseudonym, r.case_id AS caseId, r.class AS class,
              coalesce(c.objects_to_research = 0, 0) AS isThere
       FROM release_case AS r LEFT JOIN case_file AS c ON c.id = r.case_id
       WHERE r.release_id = ?1 AND r.pseudonym > ?2 ORDER BY r.pseudonym LIMIT ?3`,
    )
    .bind(asked.releaseId, asked.after, asked.limit);
  type Row = Omit<PlacedCase, 'isThere'> & { isThere: number };
  return query(found, (rows: Row[]) => rows.map((row) => ({ ...row, isThere: row.isThere === 1 })));
}

/** How many cases of a release there are now, apart from some. */
export function countPlaced(db: Db, releaseId: string, without: readonly string[]): Read<number> {
  const found = db
    .prepare(
      `SELECT count(*) AS count FROM release_case AS r
       CROSS JOIN case_file AS c ON c.id = r.case_id AND c.objects_to_research = 0
       WHERE r.release_id = ?1 AND r.pseudonym NOT IN (SELECT value FROM json_each(?2))`,
    )
    .bind(releaseId, JSON.stringify(without));
  return query(found, ([row]: { count: number }[]) => row?.count ?? 0);
}

/**
 * How many later cases say something of the cases of a release, apart from some: as `readCasesForRelease` finds them now.
 */
export function countLater(
  db: Db,
  asked: { releaseId: string; before: number; without: readonly string[] },
): Read<number> {
  const found = db
    .prepare(
      `SELECT count(DISTINCT p.previous_case_id || ' ' || p.case_id) AS count FROM release_case AS r
       CROSS JOIN entry AS p INDEXED BY entry_named ON p.previous_case_id = r.case_id AND p.recorded_at < ?2
       CROSS JOIN case_file AS f ON f.id = p.case_id AND f.objects_to_research = 0
       WHERE r.release_id = ?1 AND r.pseudonym NOT IN (SELECT value FROM json_each(?3))`,
    )
    .bind(asked.releaseId, asked.before, JSON.stringify(asked.without));
  return query(found, ([row]: { count: number }[]) => row?.count ?? 0);
}

/** Which of some cases are in a release. */
export function readMembersOf(db: Db, releaseId: string, caseIds: readonly string[]): Read<Set<string>> {
  const found = db
    .prepare(
      `SELECT r.case_id AS id FROM json_each(?2) AS c
       CROSS JOIN release_case AS r ON r.case_id = c.value WHERE r.release_id = ?1`,
    )
    .bind(releaseId, JSON.stringify(caseIds));
  return query(found, (rows: { id: string }[]) => new Set(rows.map(({ id }) => id)));
}

/** A case with all that says something about it, recorded before an instant. */
export interface CaseForRelease {
  id: string;
  entries: WithPrevious[];
  later: { entries: WithPrevious[] }[];
}

interface EntryRow extends Omit<WithPrevious, 'answers' | 'sealed'> {
  caseKey: string;
  answers: string;
}

/** Cases with what was recorded before an instant. Later cases of the family that object now are not there. */
export function readCasesForRelease(
  db: Db,
  caseIds: readonly string[],
  before: number,
): Read<CaseForRelease[]> {
  const asked = [JSON.stringify(caseIds), before] as const;
  const own = db
    .prepare(
      `SELECT e.case_id AS caseKey, e.id AS id, e.form AS form, e.form_version AS formVersion, e.team_id AS teamId,
              e.author_id AS authorId, e.happened_on AS happenedOn, e.recorded_at AS recordedAt,
              e.answers AS answers, e.amends AS amends, e.previous_case_id AS previousCaseId
       FROM entry AS e WHERE e.case_id IN (SELECT value FROM json_each(?1)) AND e.recorded_at < ?2
       ORDER BY e.case_id, e.sequence`,
    )
    .bind(...asked);
  const pairs = db
    .prepare(
      `SELECT DISTINCT p.previous_case_id AS earlier, p.case_id AS later
       FROM json_each(?1) AS c
       CROSS JOIN entry AS p INDEXED BY entry_named ON p.previous_case_id = c.value AND p.recorded_at < ?2
       ORDER BY p.previous_case_id, p.case_id`,
    )
    .bind(...asked);
  const later = db
    .prepare(
      `SELECT e.case_id AS caseKey, e.id AS id, e.form AS form, e.form_version AS formVersion, e.team_id AS teamId,
              e.author_id AS authorId, e.happened_on AS happenedOn, e.recorded_at AS recordedAt,
              e.answers AS answers, e.amends AS amends, e.previous_case_id AS previousCaseId
       FROM entry AS e WHERE e.recorded_at < ?2 AND e.case_id IN (
         SELECT p.case_id FROM json_each(?1) AS c
         CROSS JOIN entry AS p INDEXED BY entry_named ON p.previous_case_id = c.value AND p.recorded_at < ?2
         CROSS JOIN case_file AS f ON f.id = p.case_id AND f.objects_to_research = 0)
       ORDER BY e.case_id, e.sequence`,
    )
    .bind(...asked);
  const rows = together(
    query(own, (found: EntryRow[]) => found),
    together(
      query(pairs, (found: { earlier: string; later: string }[]) => found),
      query(later, (found: EntryRow[]) => found),
    ),
  );
  return mapRead(rows, ([ownRows, [pairRows, laterRows]]) => {
    const byCase = Map.groupBy(ownRows, ({ caseKey }) => caseKey);
    const byLater = Map.groupBy(laterRows, ({ caseKey }) => caseKey);
    return caseIds.map((id) => ({
      id,
      entries: (byCase.get(id) ?? []).map(toEntry),
      later: pairRows
        .filter((pair) => pair.earlier === id && byLater.has(pair.later))
        .map((pair) => ({ entries: (byLater.get(pair.later) ?? []).map(toEntry) })),
    }));
  });
}

function toEntry({ caseKey: _, answers, ...row }: EntryRow): WithPrevious {
  return { ...row, answers: JSON.parse(answers), sealed: {} };
}
