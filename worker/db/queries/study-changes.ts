import type { StudyState } from '../../../shared/api/studies.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import type { Db, Statement } from '../client.ts';

interface NewStudy {
  id: string;
  ownerId: string;
  createdAt: number;
  /** Of its pseudonyms, in hexadecimal. */
  key: string;
}

/** Adds a study. Fails when there is one by that id: `isStudyOvertaken`. */
export function insertStudy(db: Db, { id, ownerId, createdAt, key }: NewStudy): Statement {
  return db
    .prepare('INSERT INTO study (id, owner_id, created_at, key) VALUES (?1, ?2, ?3, ?4)')
    .bind(id, ownerId, createdAt, key);
}

interface WrittenPlan {
  studyId: string;
  version: number;
  revision: number;
  plan: StudyPlan;
  writtenAt: number;
}

/** Adds the next version as a draft. Fails when it is there already: `isStudyOvertaken`. */
export function insertVersion(
  db: Db,
  { studyId, version, revision, plan, writtenAt }: WrittenPlan,
): Statement {
  return db
    .prepare(
      `INSERT INTO study_version (study_id, version, revision, plan, state, written_at)
       VALUES (?1, ?2, ?3, ?4, 'draft', ?5)`,
    )
    .bind(studyId, version, revision, JSON.stringify(plan), writtenAt);
}

/** Writes a draft anew. */
export function updateDraft(db: Db, { studyId, version, revision, plan, writtenAt }: WrittenPlan): Statement {
  return db
    .prepare(
      `UPDATE study_version SET revision = ?3, plan = ?4, written_at = ?5 WHERE study_id = ?1 AND version = ?2`,
    )
    .bind(studyId, version, revision, JSON.stringify(plan), writtenAt);
}

interface VersionId {
  studyId: string;
  version: number;
}

/** Submits a draft, or takes it back. */
export function updateSubmitted(
  db: Db,
  { studyId, version, submittedAt }: VersionId & { submittedAt: number | null },
): Statement {
  return db
    .prepare('UPDATE study_version SET state = ?3, submitted_at = ?4 WHERE study_id = ?1 AND version = ?2')
    .bind(studyId, version, submittedAt === null ? 'draft' : 'submitted', submittedAt);
}

interface Decision extends VersionId {
  state: 'approved' | 'refused';
  decidedAt: number;
  decidedBy: string;
  refusal: string | null;
}

export function updateDecision(db: Db, decision: Decision): Statement {
  const { studyId, version, state, decidedAt, decidedBy, refusal } = decision;
  return db
    .prepare(
      `UPDATE study_version SET state = ?3, decided_at = ?4, decided_by = ?5, refusal = ?6
       WHERE study_id = ?1 AND version = ?2`,
    )
    .bind(studyId, version, state, decidedAt, decidedBy, refusal);
}

/** A version as it was looked at, of a study that was somebody's. */
export interface SeenVersion extends VersionId {
  revision: number;
  state: StudyState;
  ownerId: string;
}

/**
 * Makes the batch fail when a version is not in the state that was looked at, was written since or is not the newest, or
 * the study is closed or somebody else's: `isStudyOvertaken`.
 */
export function demandVersion(
  db: Db,
  { studyId, version, revision, state, ownerId }: SeenVersion,
): Statement {
  return db
    .prepare(
      `UPDATE study SET owner_id = NULL WHERE id = ?1 AND (closed_at IS NOT NULL OR owner_id <> ?5 OR NOT EXISTS (
         SELECT 1 FROM study_version AS v
         WHERE v.study_id = ?1 AND v.version = ?2 AND v.revision = ?3 AND v.state = ?4
           AND NOT EXISTS (SELECT 1 FROM study_version AS x WHERE x.study_id = ?1 AND x.version > ?2)))`,
    )
    .bind(studyId, version, revision, state, ownerId);
}

/**
 * Gives a study to another researcher. Makes the batch fail when it is not the one's who had it, is closed or waits for a
 * decision, and when whoever gets it is no researcher here (any more): `isStudyOvertaken`. What was fetched by a path
 * that still worked ends here.
 */
export function handOverStudy(
  db: Db,
  { studyId, from, to }: { studyId: string; from: string; to: string },
): Statement[] {
  return [
    db
      .prepare(
        `UPDATE study SET owner_id = (
           SELECT m.id FROM member AS m WHERE m.id = ?3 AND m.left_at IS NULL
             AND EXISTS (SELECT 1 FROM json_each(m.roles) AS r WHERE r.value = 'researcher')
             AND study.owner_id = ?2 AND study.closed_at IS NULL
             AND NOT EXISTS (
               SELECT 1 FROM study_version AS v WHERE v.study_id = ?1 AND v.state = 'submitted'))
         WHERE id = ?1`,
      )
      .bind(studyId, from, to),
    db
      .prepare(
        'DELETE FROM download_ticket WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
  ];
}

/**
 * Nothing of a study can be released any more: its keys go, its files, and which case had which pseudonym. What is left
 * says that there were releases, and who asked, approved and downloaded.
 */
export function closeStudy(db: Db, studyId: string, closedAt: number): Statement[] {
  return [
    db
      .prepare('UPDATE study SET closed_at = ?2, key = NULL WHERE id = ?1 AND closed_at IS NULL')
      .bind(studyId, closedAt),
    db
      .prepare(
        'DELETE FROM download_ticket WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
    db
      .prepare(
        'DELETE FROM release_file WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
    db
      .prepare(
        'DELETE FROM release_part WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
    db
      .prepare(
        'DELETE FROM release_count WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
    db
      .prepare(
        'DELETE FROM release_case WHERE release_id IN (SELECT r.id FROM release AS r WHERE r.study_id = ?1)',
      )
      .bind(studyId),
    db
      .prepare(
        `UPDATE release SET key = NULL, step = json_set(step, '$.after', ''),
                state = CASE WHEN made_at IS NULL THEN 'cancelled' ELSE 'expired' END
         WHERE study_id = ?1`,
      )
      .bind(studyId),
  ];
}
