import { defaultNorms, type Norms } from '../../../shared/domain/norms.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';
import type { Return } from './cases.ts';

export interface NormsVersion {
  version: number;
  norms: Norms;
}

/**
 * The norms an organisation works with, `current`, and those that its counts stand on. The two differ while cases are
 * counted anew.
 */
export interface NormsInForce {
  current: NormsVersion;
  counted: NormsVersion;
}

const unset: NormsVersion = { version: 1, norms: defaultNorms };

export function readNormsInForce(db: Db): Read<NormsInForce> {
  const found = db.prepare(
    `SELECT s.version AS version, s.value AS norms
     FROM organisation AS o CROSS JOIN organisation_setting AS s
       ON s.kind = 'norms' AND s.version >= o.counted_norms
     ORDER BY s.version`,
  );
  return query(found, (rows: { version: number; norms: string }[]) => {
    const [counted = unset, ...later] = rows.map(({ version, norms }) => ({
      version,
      // What was set before the product knew a norm says nothing about it.
      norms: { ...defaultNorms, ...(JSON.parse(norms) as Partial<Norms>) },
    }));
    return { counted, current: later.at(-1) ?? counted };
  });
}

/** Cases whose milestones stand on older norms than a version. */
export function readCasesBehind(db: Db, asked: { version: number; limit: number }): Read<string[]> {
  const found = db
    .prepare('SELECT c.id AS id FROM case_file AS c WHERE c.norms_version < ?1 LIMIT ?2')
    .bind(asked.version, asked.limit);
  return query(found, (rows: { id: string }[]) => rows.map(({ id }) => id));
}

/** The same, of the open cases of some teams. */
export function readOpenCasesBehind(
  db: Db,
  asked: { teamIds: readonly string[]; version: number; limit: number },
): Read<string[]> {
  const found = db
    .prepare(
      `SELECT c.id AS id FROM json_each(?1) AS t
       CROSS JOIN case_file AS c ON c.team_id = t.value AND c.is_open = 1
       WHERE c.norms_version < ?2 LIMIT ?3`,
    )
    .bind(JSON.stringify(asked.teamIds), asked.version, asked.limit);
  return query(found, (rows: { id: string }[]) => rows.map(({ id }) => id));
}

/** A case as it was looked at. */
export interface SeenCase {
  caseKey: string;
  /** Null when there was no such case. */
  normsVersion: number | null;
  /** Of its last entry; 0 when it had none. */
  sequence: number;
  /** Later cases of the same family that were looked at too, by day. Left out where they make no difference. */
  returns?: readonly Return[];
}

/**
 * Makes the batch fail when the counts stand on other norms than was looked at, or one of the cases has changed since:
 * see `isOvertaken`. A filing is stopped by its sequence number only when somebody filed; norms change without an entry,
 * and a family that comes back files in another case.
 */
export function demandUnchanged(db: Db, counted: number, cases: readonly SeenCase[]): Statement {
  return db
    .prepare(
      `UPDATE organisation SET counted_norms = NULL
       WHERE counted_norms <> ?1 OR EXISTS (
         SELECT 1 FROM json_each(?2) AS s
         WHERE (SELECT c.norms_version FROM case_file AS c WHERE c.id = s.value ->> 'caseKey')
               IS NOT s.value ->> 'normsVersion'
            OR coalesce((SELECT max(e.sequence) FROM entry AS e WHERE e.case_id = s.value ->> 'caseKey'), 0)
               <> s.value ->> 'sequence'
            OR (s.value ->> 'returned' IS NOT NULL AND s.value ->> 'returned' <> coalesce(
                 (SELECT group_concat(r.opened_on || r.id, ' ')
                  FROM (SELECT c.opened_on, c.id FROM case_file AS c
                        WHERE c.previous_case_id = s.value ->> 'caseKey' AND c.opened_on IS NOT NULL
                        ORDER BY c.opened_on, c.id) AS r), '')))`,
    )
    .bind(counted, JSON.stringify(cases.map(toSeenRow)));
}

function toSeenRow({ caseKey, normsVersion, sequence, returns }: SeenCase) {
  const returned = returns?.map(({ openedOn, caseKey: key }) => openedOn + key).join(' ');
  return { caseKey, normsVersion, sequence, returned };
}

export function setNormsVersion(db: Db, caseKeys: readonly string[], version: number): Statement {
  return db
    .prepare('UPDATE case_file SET norms_version = ?2 WHERE id IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(caseKeys), version);
}

/**
 * Makes the counts stand on newer norms, all at once. Fails when a case still stands on older ones, or the counts
 * changed meanwhile.
 */
export function moveCounts(db: Db, from: number, to: number): Statement[] {
  return [
    db
      .prepare(
        `UPDATE organisation SET counted_norms = NULL
         WHERE counted_norms <> ?1 OR EXISTS (SELECT 1 FROM case_file AS c WHERE c.norms_version < ?2)`,
      )
      .bind(from, to),
    db.prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT p.team_id, p.kind, p.deadline_on, p.verdict, p.count FROM pending_tally AS p WHERE true
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = milestone_tally.count + excluded.count`,
    ),
    db.prepare('DELETE FROM pending_tally'),
    db.prepare('UPDATE organisation SET counted_norms = ?1').bind(to),
  ];
}
