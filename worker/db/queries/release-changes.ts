import type { ReleaseState } from '../../../shared/api/releases.ts';
import type { Coarsening } from '../../../shared/export/study-plan.ts';
import type { Db, Statement } from '../client.ts';
import type { StoredRelease } from './releases.ts';

type New = Pick<
  StoredRelease,
  | 'id'
  | 'studyId'
  | 'studyVersion'
  | 'kind'
  | 'baseId'
  | 'cutOn'
  | 'cutAt'
  | 'coarsening'
  | 'frozen'
  | 'key'
  | 'askedAt'
  | 'askedBy'
  | 'step'
>;

/** Adds a release, under the next number of its study. Fails when there is one by that id: `isReleaseTaken`. */
export function insertRelease(db: Db, release: New): Statement {
  return db
    .prepare(
      `INSERT INTO release (id, study_id, study_version, number, kind, base_id, cut_on, cut_at, coarsening, frozen,
                            key, state, asked_at, asked_by, step)
       VALUES (?1, ?2, ?3, (SELECT coalesce(max(r.number), 0) + 1 FROM release AS r WHERE r.study_id = ?2),
               ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'selecting', ?11, ?12, ?13)`,
    )
    .bind(
      ...[release.id, release.studyId, release.studyVersion, release.kind, release.baseId, release.cutOn],
      ...[release.cutAt, JSON.stringify(release.coarsening), JSON.stringify(release.frozen), release.key],
      ...[release.askedAt, release.askedBy, JSON.stringify(release.step)],
    );
}

/** A release as it was looked at. */
export interface SeenRelease {
  id: string;
  state: ReleaseState;
  /** Goes up with every change. */
  turn: number;
}

/**
 * Makes the batch fail when somebody else took the release further since it was looked at, or stopped it:
 * `isReleaseOvertaken`. So whatever a batch appends is appended once, however many work on it.
 */
export function demandTurn(db: Db, { id, state, turn }: SeenRelease): Statement {
  return db
    .prepare(
      `UPDATE release SET state = NULL
       WHERE id = ?1 AND (state <> ?2 OR key IS NULL OR coalesce(step ->> 'turn', 0) <> ?3)`,
    )
    .bind(id, state, turn);
}

/**
 * Fails when another release of rows of the study blurs something that this coarsening tells, and tells something that it
 * blurs: see `lackingBeside`.
 */
export function demandComparable(db: Db, id: string, coarsening: Coarsening): Statement {
  return db
    .prepare(
      `UPDATE release SET state = NULL WHERE id = ?1 AND EXISTS (
         SELECT 1 FROM release AS r
         CROSS JOIN study_version AS v ON v.study_id = r.study_id AND v.version = r.study_version
         WHERE r.study_id = (SELECT s.study_id FROM release AS s WHERE s.id = ?1) AND r.id <> ?1
           AND r.state IN ('making', 'finishing', 'ready', 'expired', 'failed') AND v.plan ->> 'detail' = 'rows'
           AND EXISTS (SELECT 1 FROM json_each(?2) AS c WHERE c.value > r.coarsening ->> c.key)
           AND EXISTS (SELECT 1 FROM json_each(?2) AS c WHERE c.value < r.coarsening ->> c.key))`,
    )
    .bind(id, JSON.stringify(coarsening));
}

/** Says how far a release is. */
export function updateStep(
  db: Db,
  { id, state, step, counts }: { id: string; state: ReleaseState; step: unknown; counts: unknown },
): Statement {
  return db
    .prepare('UPDATE release SET state = ?2, step = ?3, counts = ?4, failure = NULL WHERE id = ?1')
    .bind(id, state, JSON.stringify(step), JSON.stringify(counts));
}

/** Says how often a step was tried in vain, and whether that is enough. Does nothing when somebody took it further. */
export function updateTries(
  db: Db,
  {
    id,
    turn,
    tries,
    failure,
    at,
  }: { id: string; turn: number; tries: number; failure: string | null; at: number },
): Statement {
  return db
    .prepare(
      `UPDATE release SET step = json_set(step, '$.tries', ?3, '$.failedAt', ?5), failure = ?4,
              state = CASE WHEN ?4 IS NULL THEN state ELSE 'failed' END
       WHERE id = ?1 AND step ->> 'turn' = ?2 AND state IN ('selecting', 'making', 'finishing')`,
    )
    .bind(id, turn, tries, failure, at);
}

export function updateCoarsening(db: Db, releaseId: string, coarsening: Coarsening): Statement {
  return db
    .prepare('UPDATE release SET coarsening = ?2 WHERE id = ?1')
    .bind(releaseId, JSON.stringify(coarsening));
}

/** Says that a package is complete. */
export function updateMade(
  db: Db,
  made: { id: string; bytes: number; sha256: string; leftOut: number; madeAt: number; expiresAt: number },
): Statement {
  return db
    .prepare(
      `UPDATE release SET bytes = ?2, sha256 = ?3, left_out = ?4, made_at = ?5, expires_at = ?6 WHERE id = ?1`,
    )
    .bind(made.id, made.bytes, made.sha256, made.leftOut, made.madeAt, made.expiresAt);
}

/** Makes the batch fail when the study was closed meanwhile: `isStudyOvertaken`. */
export function demandOpenStudy(db: Db, studyId: string): Statement {
  return db.prepare('UPDATE study SET owner_id = NULL WHERE id = ?1 AND closed_at IS NOT NULL').bind(studyId);
}
