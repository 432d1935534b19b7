import type { Milestone, Verdict } from '../../../shared/milestones/define-milestone.ts';
import type { Db, Statement } from '../client.ts';
import type { CaseFile } from './cases.ts';

// Rows travel as one JSON parameter: the number of statements is fixed, and D1's limit of 100 parameters never met.

export interface NewEntry {
  id: string;
  form: string;
  formVersion: number;
  teamId: string;
  authorId: string;
  happenedOn: string;
  recordedAt: number;
  answers: Record<string, unknown>;
  sealed: Record<string, string>;
  amends: string | null;
  contentHash: string;
  previousCaseId: string | null;
}

/** Fails when `firstSequence` is taken: somebody else was first. */
export function insertEntries(
  db: Db,
  caseKey: string,
  firstSequence: number,
  entries: readonly NewEntry[],
): Statement {
  return db
    .prepare(
      `INSERT INTO entry (id, case_id, sequence, form, form_version, team_id, author_id, happened_on,
                          recorded_at, answers, sealed, amends, content_hash, previous_case_id)
       SELECT e.value ->> 'id', ?1, ?2 + e.key, e.value ->> 'form', e.value ->> 'formVersion',
              e.value ->> 'teamId', e.value ->> 'authorId', e.value ->> 'happenedOn', e.value ->> 'recordedAt',
              e.value -> 'answers', e.value -> 'sealed', e.value ->> 'amends', e.value ->> 'contentHash',
              e.value ->> 'previousCaseId'
       FROM json_each(?3) AS e`,
    )
    .bind(caseKey, firstSequence, JSON.stringify(entries));
}

/** The entry whose sealed case number lists show. `sealed` is null when it was filed before: then it is looked up. */
export interface CaseLabel {
  entryId: string;
  form: string;
  formVersion: number;
  path: string;
  sealed: string | null;
}

export function upsertCaseFile(
  db: Db,
  caseKey: string,
  file: CaseFile,
  label: CaseLabel | null,
  createdAt: number,
): Statement {
  return db
    .prepare(
      `INSERT INTO case_file (id, team_id, is_open, opened_on, closed_on, label_entry_id, label_form,
                              label_form_version, label_sealed, created_at, norms_version, last_filed_at,
                              objects_to_research, previous_case_id)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,
               coalesce((SELECT h.sealed FROM handed_text AS h
                         WHERE h.entry_id = ?6 AND h.path = ?10 AND h.team_id = ?2),
                        ?9, (SELECT e.sealed ->> ?10 FROM entry AS e WHERE e.id = ?6)), ?11, ?12, ?13, ?14, ?15)
       ON CONFLICT (id) DO UPDATE SET team_id = excluded.team_id, is_open = excluded.is_open,
         opened_on = excluded.opened_on, closed_on = excluded.closed_on,
         label_entry_id = excluded.label_entry_id, label_form = excluded.label_form,
         label_form_version = excluded.label_form_version, label_sealed = excluded.label_sealed,
         norms_version = excluded.norms_version, last_filed_at = excluded.last_filed_at,
         objects_to_research = excluded.objects_to_research, previous_case_id = excluded.previous_case_id`,
    )
    .bind(
      caseKey,
      file.teamId,
      file.isOpen ? 1 : 0,
      file.openedOn,
      file.closedOn,
      label?.entryId ?? null,
      label?.form ?? null,
      label?.formVersion ?? null,
      label?.sealed ?? null,
      label?.path ?? null,
      createdAt,
      file.normsVersion,
      file.lastFiledAt,
      file.objectsToResearch ? 1 : 0,
      file.previousCaseId,
    );
}

export function insertParticipants(db: Db, caseKey: string, memberIds: readonly string[]): Statement {
  return db
    .prepare(
      `INSERT INTO case_participant (case_id, member_id)
       SELECT ?1, p.value FROM json_each(?2) AS p WHERE true
       ON CONFLICT DO NOTHING`,
    )
    .bind(caseKey, JSON.stringify(memberIds));
}

/** Milestones with the case they belong to. */
export interface MilestonesOfCase {
  caseKey: string;
  milestones: readonly Milestone[];
}

export function deleteMilestones(db: Db, cases: readonly MilestonesOfCase[]): Statement {
  return db
    .prepare(
      `DELETE FROM milestone WHERE (case_id, kind, subject) IN (
         SELECT c.value ->> 'caseKey', m.value ->> 'kind', m.value ->> 'subject'
         FROM json_each(?1) AS c, json_each(c.value -> 'milestones') AS m)`,
    )
    .bind(JSON.stringify(cases));
}

export function upsertMilestones(db: Db, cases: readonly MilestonesOfCase[]): Statement {
  return db
    .prepare(
      `INSERT INTO milestone (case_id, kind, subject, opens_on, due_on, deadline_on, fulfilled_on, verdict,
                              team_id, is_open, remind_from, deviation)
       SELECT c.value ->> 'caseKey', m.value ->> 'kind', m.value ->> 'subject', m.value ->> 'opensOn',
              m.value ->> 'dueOn', m.value ->> 'deadlineOn', m.value ->> 'fulfilledOn', m.value ->> 'verdict',
              m.value ->> 'teamId', m.value ->> 'isOpen', m.value ->> 'remindFrom', m.value ->> 'deviation'
       FROM json_each(?1) AS c, json_each(c.value -> 'milestones') AS m WHERE true
       ON CONFLICT (case_id, kind, subject) DO UPDATE SET opens_on = excluded.opens_on,
         due_on = excluded.due_on, deadline_on = excluded.deadline_on, fulfilled_on = excluded.fulfilled_on,
         verdict = excluded.verdict, team_id = excluded.team_id, is_open = excluded.is_open,
         remind_from = excluded.remind_from, deviation = excluded.deviation`,
    )
    .bind(JSON.stringify(cases));
}

/** How much the number of milestones of a team with a deadline and a verdict changes. */
export interface TallyDelta {
  teamId: string;
  kind: string;
  deadlineOn: string;
  verdict: Verdict;
  delta: number;
}

export function addToTally(db: Db, deltas: readonly TallyDelta[]): Statement {
  return db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT d.value ->> 'teamId', d.value ->> 'kind', d.value ->> 'deadlineOn', d.value ->> 'verdict',
              d.value ->> 'delta'
       FROM json_each(?1) AS d WHERE true
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = milestone_tally.count + excluded.count`,
    )
    .bind(JSON.stringify(deltas));
}

/** The same for what new norms change: see `pending_tally`. */
export function addToPendingTally(db: Db, deltas: readonly TallyDelta[]): Statement {
  return db
    .prepare(
      `INSERT INTO pending_tally (team_id, kind, deadline_on, verdict, count)
       SELECT d.value ->> 'teamId', d.value ->> 'kind', d.value ->> 'deadlineOn', d.value ->> 'verdict',
              d.value ->> 'delta'
       FROM json_each(?1) AS d WHERE true
       ON CONFLICT (team_id, kind, deadline_on, verdict)
       DO UPDATE SET count = pending_tally.count + excluded.count`,
    )
    .bind(JSON.stringify(deltas));
}
