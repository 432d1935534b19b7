import type { ReleaseKind, ReleaseState } from '../../../shared/api/releases.ts';
import type { Coarsening, StudyPlan } from '../../../shared/export/study-plan.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A release as it is stored. What is written by steps is theirs to read: see `services/releases`. */
export interface StoredRelease<Frozen = unknown, Step = unknown, Counts = unknown> {
  id: string;
  studyId: string;
  studyVersion: number;
  number: number;
  kind: ReleaseKind;
  baseId: string | null;
  cutOn: string;
  cutAt: number;
  coarsening: Coarsening;
  frozen: Frozen;
  /** Of its pseudonyms, in hexadecimal; null once the study is closed. */
  key: string | null;
  state: ReleaseState;
  askedAt: number;
  askedBy: string;
  askedByName: string;
  step: Step | null;
  counts: Counts | null;
  bytes: number | null;
  sha256: string | null;
  madeAt: number | null;
  expiresAt: number | null;
  failure: string | null;
  /** Of the study. */
  ownerId: string;
  plan: StudyPlan;
}

interface Row extends Omit<StoredRelease, 'coarsening' | 'frozen' | 'step' | 'counts' | 'plan'> {
  coarsening: string;
  frozen: string;
  step: string | null;
  counts: string | null;
  plan: string;
}

/** A release with the plan on which it stands, and the one it is compared with; null when there is none by that id. */
export function readRelease(db: Db, releaseId: string): Read<StoredRelease | null> {
  const found = db
    .prepare(
      `SELECT r.id AS id, r.study_id AS studyId, r.study_version AS studyVersion, r.number AS number, r.kind AS kind,
              r.base_id AS baseId, r.cut_on AS cutOn, r.cut_at AS cutAt, r.coarsening AS coarsening,
              r.frozen AS frozen, r.key AS key, r.state AS state, r.asked_at AS askedAt, r.asked_by AS askedBy,
              m.name AS askedByName, r.step AS step, r.counts AS counts, r.bytes AS bytes, r.sha256 AS sha256,
              r.made_at AS madeAt, r.expires_at AS expiresAt, r.failure AS failure, s.owner_id AS ownerId,
              v.plan AS plan
       FROM release AS r
       CROSS JOIN study AS s ON s.id = r.study_id
       CROSS JOIN study_version AS v ON v.study_id = r.study_id AND v.version = r.study_version
       CROSS JOIN member AS m ON m.id = r.asked_by
       WHERE r.id = ?1`,
    )
    .bind(releaseId);
  return query(found, ([row]: Row[]) => (row ? toRelease(row) : null));
}

/** A release in a list. */
export type ListedRelease = Omit<
  StoredRelease,
  'cutAt' | 'coarsening' | 'frozen' | 'key' | 'step' | 'counts' | 'failure' | 'plan'
>;

/** The releases of a study, newest first. */
export function readReleases(db: Db, studyId: string): Read<ListedRelease[]> {
  const found = db
    .prepare(
      `SELECT r.id AS id, r.study_id AS studyId, r.study_version AS studyVersion, r.number AS number, r.kind AS kind,
              r.base_id AS baseId, r.cut_on AS cutOn, r.state AS state, r.asked_at AS askedAt,
              r.asked_by AS askedBy, m.name AS askedByName, r.bytes AS bytes, r.sha256 AS sha256,
              r.made_at AS madeAt, r.expires_at AS expiresAt, s.owner_id AS ownerId
       FROM release AS r
       CROSS JOIN study AS s ON s.id = r.study_id
       CROSS JOIN member AS m ON m.id = r.asked_by
       WHERE r.study_id = ?1 ORDER BY r.number DESC`,
    )
    .bind(studyId);
  return query(found, (rows: ListedRelease[]) => rows);
}

/** How the releases of rows of a study blur, those that were confirmed. */
export function readCoarsenings(db: Db, studyId: string): Read<Coarsening[]> {
  const found = db
    .prepare(
      `SELECT r.coarsening AS coarsening FROM release AS r
       CROSS JOIN study_version AS v ON v.study_id = r.study_id AND v.version = r.study_version
       WHERE r.study_id = ?1 AND r.state IN ('making', 'finishing', 'ready', 'expired', 'failed')
         AND v.plan ->> 'detail' = 'rows'`,
    )
    .bind(studyId);
  return query(found, (rows: { coarsening: string }[]) =>
    rows.map(({ coarsening }) => JSON.parse(coarsening)),
  );
}

/** What a release of a study would stand on. */
export interface StudyGround {
  ownerId: string;
  key: string | null;
  closedAt: number | null;
  organisationName: string;
  teams: string[];
  /** The newest approved version; null when there is none. */
  version: number | null;
  plan: StudyPlan | null;
}

export function readStudyGround(db: Db, studyId: string): Read<StudyGround | null> {
  const found = db
    .prepare(
      `SELECT s.owner_id AS ownerId, s.key AS key, s.closed_at AS closedAt,
              (SELECT o.name FROM organisation AS o) AS organisationName,
              (SELECT json_group_array(t.id) FROM team AS t) AS teams, v.version AS version, v.plan AS plan
       FROM study AS s
       LEFT JOIN study_version AS v ON v.study_id = s.id AND v.version = (
         SELECT max(a.version) FROM study_version AS a WHERE a.study_id = s.id AND a.state = 'approved')
       WHERE s.id = ?1`,
    )
    .bind(studyId);
  type GroundRow = Omit<StudyGround, 'teams' | 'plan'> & { teams: string; plan: string | null };
  return query(found, ([row]: GroundRow[]) =>
    row
      ? {
          ...row,
          teams: (JSON.parse(row.teams) as string[]).sort(),
          plan: row.plan === null ? null : JSON.parse(row.plan),
        }
      : null,
  );
}

/** Releases with work to be done, those that wait longest first. */
export function readReleasesToWorkOn(db: Db, limit: number): Read<string[]> {
  const found = db
    .prepare(
      `SELECT r.id AS id FROM release AS r WHERE r.state IN ('selecting', 'making', 'finishing')
       ORDER BY r.asked_at LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: { id: string }[]) => rows.map(({ id }) => id));
}

/** Releases whose files have passed their term. */
export function readPassedReleases(db: Db, now: number, limit: number): Read<string[]> {
  const found = db
    .prepare(
      `SELECT r.id AS id FROM release AS r WHERE r.state = 'ready' AND r.expires_at <= ?1
       ORDER BY r.expires_at LIMIT ?2`,
    )
    .bind(now, limit);
  return query(found, (rows: { id: string }[]) => rows.map(({ id }) => id));
}

/**
 * Releases that are over and still have files, and those that wait for a researcher since before an instant: with a
 * preview, or since they failed.
 */
export function readReleasesToClear(db: Db, asked: { waitsBefore: number; limit: number }): Read<string[]> {
  const found = db
    .prepare(
      `SELECT r.id AS id FROM release AS r
       WHERE (r.state IN ('expired', 'cancelled')
              AND EXISTS (SELECT 1 FROM release_part AS p WHERE p.release_id = r.id))
          OR (r.state IN ('preview', 'failed') AND coalesce(r.step ->> 'failedAt', r.asked_at) < ?1)
       LIMIT ?2`,
    )
    .bind(asked.waitsBefore, asked.limit);
  return query(found, (rows: { id: string }[]) => rows.map(({ id }) => id));
}

function toRelease(row: Row): StoredRelease {
  return {
    ...row,
    plan: JSON.parse(row.plan),
    coarsening: JSON.parse(row.coarsening),
    frozen: JSON.parse(row.frozen),
    step: row.step === null ? null : JSON.parse(row.step),
    counts: row.counts === null ? null : JSON.parse(row.counts),
  };
}
