import type { StudySummary, StudyVersion } from '../../../shared/api/studies.ts';
import type { Db } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** A study with all its versions, newest first; for whom is another matter. Its key is in no read of it. */
export interface StoredStudy {
  id: string;
  owner: { id: string; name: string; hasLeft: boolean };
  createdAt: number;
  closedAt: number | null;
  versions: StudyVersion[];
  /** Whether someone other than the owner is administrator. */
  hasDecider: boolean;
}

interface SummaryRow extends Omit<StudySummary, 'owner' | 'isOwn'> {
  ownerId: string;
  ownerName: string;
  ownerHasLeft: number;
}

const toSummary =
  (askerId: string) =>
  ({ ownerId, ownerName, ownerHasLeft, ...row }: SummaryRow): StudySummary => ({
    ...row,
    owner: { id: ownerId, name: ownerName, hasLeft: ownerHasLeft === 1 },
    isOwn: ownerId === askerId,
  });

/** The studies of a researcher, newest first, each as its newest version has it. */
export function readOwnStudies(db: Db, memberId: string, limit: number): Read<StudySummary[]> {
  const found = db
    .prepare(
      `SELECT s.id AS id, s.owner_id AS ownerId, m.name AS ownerName, m.left_at IS NOT NULL AS ownerHasLeft,
              s.created_at AS createdAt, s.closed_at AS closedAt, json_extract(v.plan, '$.title') AS title,
              v.version AS version, v.state AS state, v.submitted_at AS submittedAt, v.decided_at AS decidedAt
       FROM study AS s
       CROSS JOIN member AS m ON m.id = s.owner_id
       CROSS JOIN study_version AS v ON v.study_id = s.id
         AND v.version = (SELECT max(x.version) FROM study_version AS x WHERE x.study_id = s.id)
       WHERE s.owner_id = ?1 ORDER BY s.created_at DESC, s.id LIMIT ?2`,
    )
    .bind(memberId, limit);
  return query(found, (rows: SummaryRow[]) => rows.map(toSummary(memberId)));
}

/** What all researchers submitted, newest study first, each as its newest version that is no draft has it. */
export function readSubmittedStudies(db: Db, askerId: string, limit: number): Read<StudySummary[]> {
  const found = db
    .prepare(
      `SELECT s.id AS id, s.owner_id AS ownerId, m.name AS ownerName, m.left_at IS NOT NULL AS ownerHasLeft,
              s.created_at AS createdAt, s.closed_at AS closedAt, json_extract(v.plan, '$.title') AS title,
              v.version AS version, v.state AS state, v.submitted_at AS submittedAt, v.decided_at AS decidedAt
       FROM study_version AS v
       CROSS JOIN study AS s ON s.id = v.study_id
       CROSS JOIN member AS m ON m.id = s.owner_id
       WHERE v.submitted_at >= 0 AND v.version = (
         SELECT max(x.version) FROM study_version AS x WHERE x.study_id = v.study_id AND x.state <> 'draft')
       ORDER BY s.created_at DESC, s.id LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: SummaryRow[]) => rows.map(toSummary(askerId)));
}

interface StudyRow {
  id: string;
  ownerId: string;
  ownerName: string;
  ownerHasLeft: number;
  createdAt: number;
  closedAt: number | null;
  hasDecider: number;
}

interface VersionRow extends Omit<StudyVersion, 'plan' | 'decidedBy'> {
  plan: string;
  decidedById: string | null;
  decidedByName: string | null;
}

/** A study; null when there is none by that id. */
export function readStudy(db: Db, studyId: string): Read<StoredStudy | null> {
  const about = db
    .prepare(
      `SELECT s.id AS id, s.owner_id AS ownerId, m.name AS ownerName, m.left_at IS NOT NULL AS ownerHasLeft,
              s.created_at AS createdAt, s.closed_at AS closedAt,
              EXISTS (SELECT 1 FROM member AS a, json_each(a.roles) AS r
                      WHERE a.left_at IS NULL AND a.id <> s.owner_id AND r.value = 'administrator') AS hasDecider
       FROM study AS s CROSS JOIN member AS m ON m.id = s.owner_id
       WHERE s.id = ?1`,
    )
    .bind(studyId);
  const versions = db
    .prepare(
      `SELECT v.version AS version, v.revision AS revision, v.plan AS plan, v.state AS state, v.written_at AS writtenAt,
              v.submitted_at AS submittedAt, v.decided_at AS decidedAt, v.decided_by AS decidedById,
              m.name AS decidedByName, v.refusal AS refusal
       FROM study_version AS v LEFT JOIN member AS m ON m.id = v.decided_by
       WHERE v.study_id = ?1 ORDER BY v.version DESC`,
    )
    .bind(studyId);
  const both = together(
    query(about, (rows: StudyRow[]) => rows[0] ?? null),
    query(versions, (rows: VersionRow[]) => rows.map(toVersion)),
  );
  return mapRead(both, ([row, found]) => (row === null ? null : toStudy(row, found)));
}

function toStudy(
  { ownerId, ownerName, ownerHasLeft, hasDecider, ...row }: StudyRow,
  versions: StudyVersion[],
) {
  const owner = { id: ownerId, name: ownerName, hasLeft: ownerHasLeft === 1 };
  return { ...row, owner, versions, hasDecider: hasDecider === 1 };
}

function toVersion({ plan, decidedById, decidedByName, ...row }: VersionRow): StudyVersion {
  return {
    ...row,
    plan: JSON.parse(plan),
    decidedBy: decidedById === null ? null : { id: decidedById, name: decidedByName ?? decidedById },
  };
}
