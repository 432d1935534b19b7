import type { CaseRecord } from '../../../shared/api/schemas.ts';
import type { Entry } from '../../../shared/domain/entry.ts';
import type { HandedText } from '../../../shared/domain/handed-text.ts';
import type { Milestone, Verdict } from '../../../shared/milestones/define-milestone.ts';
import type { Observation } from '../../../shared/observations/define-observation.ts';
import type { Db } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** The row of a case, as far as entries decide about it. */
export interface CaseFile {
  teamId: string;
  isOpen: boolean;
  openedOn: string | null;
  closedOn: string | null;
  labelEntryId: string | null;
  /** The norms on which its milestones stand. */
  normsVersion: number;
  /** Instant of its last entry, ms. */
  lastFiledAt: number;
  objectsToResearch: boolean;
  /** The case key of an earlier case of the same family; null where nobody said that there was one. */
  previousCaseId: string | null;
}

/** An entry as the fold needs it: without its sealed texts, with what tells it from another under the same id. */
export interface StoredEntry extends Entry {
  caseKey: string;
  sequence: number;
  contentHash: string;
  previousCaseId: string | null;
}

/** A later case of the same family. */
export interface Return {
  caseKey: string;
  openedOn: string;
}

/** Everything that filing in a case depends on. */
export interface CaseState {
  caseKey: string;
  /** Null when nothing was filed for the case yet. */
  file: CaseFile | null;
  entries: StoredEntry[];
  milestones: Milestone[];
  observations: Observation[];
  /** By day. */
  returns: Return[];
}

interface FileRow extends Omit<CaseFile, 'isOpen' | 'objectsToResearch'> {
  caseKey: string;
  isOpen: number;
  objectsToResearch: number;
}

interface EntryRow extends Omit<StoredEntry, 'answers' | 'sealed'> {
  answers: string;
}

interface MilestoneRow extends Omit<Milestone, 'verdict' | 'isOpen'> {
  caseKey: string;
  verdict: Verdict;
  isOpen: number;
}

interface ObservationRow extends Observation {
  caseKey: string;
}

interface ReturnRow extends Return {
  earlierKey: string;
}

/**
 * The states of some cases, in the order asked.
 * @param withEarlier whether those of the earlier cases that their entries name come after them, as far as they exist
 */
export function readCaseStates(
  db: Db,
  caseKeys: readonly string[],
  { withEarlier = false }: { withEarlier?: boolean } = {},
): Read<CaseState[]> {
  const asked = [JSON.stringify(caseKeys), withEarlier ? 1 : 0] as const;
  const files = db
    .prepare(
      `SELECT c.id AS caseKey, c.team_id AS teamId, c.is_open AS isOpen, c.opened_on AS openedOn,
              c.closed_on AS closedOn, c.label_entry_id AS labelEntryId, c.norms_version AS normsVersion,
              c.last_filed_at AS lastFiledAt, c.objects_to_research AS objectsToResearch,
              c.previous_case_id AS previousCaseId
       FROM case_file AS c WHERE c.id IN (
         SELECT value FROM json_each(?1)
         UNION SELECT p.previous_case_id FROM entry AS p INDEXED BY entry_previous
               WHERE ?2 AND p.case_id IN (SELECT value FROM json_each(?1)) AND p.previous_case_id IS NOT NULL)`,
    )
    .bind(...asked);
  const milestones = db
    .prepare(
      `SELECT m.case_id AS caseKey, m.kind AS kind, m.subject AS subject, m.opens_on AS opensOn,
              m.due_on AS dueOn, m.deadline_on AS deadlineOn, m.fulfilled_on AS fulfilledOn,
              m.verdict AS verdict, m.team_id AS teamId, m.is_open AS isOpen,
              m.remind_from AS remindFrom, m.deviation AS deviation
       FROM milestone AS m WHERE m.case_id IN (
         SELECT value FROM json_each(?1)
         UNION SELECT p.previous_case_id FROM entry AS p INDEXED BY entry_previous
               WHERE ?2 AND p.case_id IN (SELECT value FROM json_each(?1)) AND p.previous_case_id IS NOT NULL)`,
    )
    .bind(...asked);
  const entries = db
    .prepare(
      `SELECT e.case_id AS caseKey, e.sequence AS sequence, e.id AS id, e.form AS form,
              e.form_version AS formVersion, e.team_id AS teamId, e.author_id AS authorId,
              e.happened_on AS happenedOn, e.recorded_at AS recordedAt, e.answers AS answers,
              e.amends AS amends, e.content_hash AS contentHash,
              e.previous_case_id AS previousCaseId
       FROM entry AS e WHERE e.case_id IN (
         SELECT value FROM json_each(?1)
         UNION SELECT p.previous_case_id FROM entry AS p INDEXED BY entry_previous
               WHERE ?2 AND p.case_id IN (SELECT value FROM json_each(?1)) AND p.previous_case_id IS NOT NULL)
       ORDER BY e.case_id, e.sequence`,
    )
    .bind(...asked);
  const observations = db
    .prepare(
      `SELECT o.case_id AS caseKey, o.kind AS kind, o.subject AS subject, o.team_id AS teamId,
              o.start_on AS startOn, o.end_on AS endOn, o.value AS value
       FROM observation AS o WHERE o.case_id IN (
         SELECT value FROM json_each(?1)
         UNION SELECT p.previous_case_id FROM entry AS p INDEXED BY entry_previous
               WHERE ?2 AND p.case_id IN (SELECT value FROM json_each(?1)) AND p.previous_case_id IS NOT NULL)`,
    )
    .bind(...asked);
  const returns = db
    .prepare(
      `SELECT r.previous_case_id AS earlierKey, r.id AS caseKey, r.opened_on AS openedOn
       FROM case_file AS r
       WHERE r.opened_on IS NOT NULL AND r.previous_case_id IN (
         SELECT value FROM json_each(?1)
         UNION SELECT p.previous_case_id FROM entry AS p INDEXED BY entry_previous
               WHERE ?2 AND p.case_id IN (SELECT value FROM json_each(?1)) AND p.previous_case_id IS NOT NULL)
       ORDER BY r.opened_on, r.id`,
    )
    .bind(...asked);
  const rows = together(
    query(files, (found: FileRow[]) => found),
    together(
      together(
        query(milestones, (found: MilestoneRow[]) => found),
        query(observations, (found: ObservationRow[]) => found),
      ),
      together(
        query(entries, (found: EntryRow[]) => found),
        query(returns, (found: ReturnRow[]) => found),
      ),
    ),
  );
  return mapRead(rows, ([fileRows, [[milestoneRows, observationRows], [entryRows, returnRows]]]) =>
    [...new Set([...caseKeys, ...fileRows.map(({ caseKey }) => caseKey)])].map((caseKey) => ({
      caseKey,
      file: toFile(fileRows.find((row) => row.caseKey === caseKey)),
      entries: entryRows.filter((row) => row.caseKey === caseKey).map(toStoredEntry),
      milestones: milestoneRows.filter((row) => row.caseKey === caseKey).map(toMilestone),
      observations: observationRows.filter((row) => row.caseKey === caseKey).map(toObservation),
      returns: returnRows.filter((row) => row.earlierKey === caseKey).map(toReturn),
    })),
  );
}

/** A case with its sealed texts, and whether anything opened it. */
export interface CaseAsFiled extends Omit<CaseRecord, 'handed' | 'prompts'> {
  isOpened: boolean;
  labelEntryId: string | null;
  /** Texts that were given to another team, with the team to which. */
  handed: (HandedText & { teamId: string })[];
}

interface AsFiledRow {
  teamId: string;
  openedOn: string | null;
  labelEntryId: string | null;
}

interface FiledRow extends Omit<Entry, 'answers' | 'sealed'> {
  answers: string;
  sealed: string;
}

/** A case as it was filed; null when nothing was. */
export function readCaseAsFiled(db: Db, caseKey: string): Read<CaseAsFiled | null> {
  const file = db
    .prepare(
      `SELECT c.team_id AS teamId, c.opened_on AS openedOn, c.label_entry_id AS labelEntryId
       FROM case_file AS c WHERE c.id = ?1`,
    )
    .bind(caseKey);
  const entries = db
    .prepare(
      `SELECT e.id AS id, e.form AS form, e.form_version AS formVersion, e.team_id AS teamId,
              e.author_id AS authorId, e.happened_on AS happenedOn, e.recorded_at AS recordedAt,
              e.answers AS answers, e.sealed AS sealed, e.amends AS amends
       FROM entry AS e WHERE e.case_id = ?1 ORDER BY e.sequence`,
    )
    .bind(caseKey);
  const handed = db
    .prepare(
      `SELECT h.entry_id AS entryId, h.path AS path, h.team_id AS teamId, h.sealed AS sealed
       FROM entry AS e CROSS JOIN handed_text AS h ON h.entry_id = e.id
       WHERE e.case_id = ?1 ORDER BY e.sequence, h.path, h.team_id`,
    )
    .bind(caseKey);
  const rows = together(
    query(file, ([found]: AsFiledRow[]) => found ?? null),
    together(
      query(entries, (found: FiledRow[]) => found.map(toEntry)),
      query(handed, (found: CaseAsFiled['handed']) => found),
    ),
  );
  return mapRead(rows, ([found, [filed, given]]) => {
    if (!found) return null;
    const { teamId, openedOn, labelEntryId } = found;
    return {
      caseKey,
      teamId,
      isOpened: openedOn !== null,
      labelEntryId,
      entries: filed,
      handed: given,
    };
  });
}

/** An entry somewhere else in the database that a submission names, or that has its id. */
export interface EntryElsewhere {
  id: string;
  caseKey: string;
  form: string;
}

/** The entries with some ids, whichever case they belong to. */
export function readEntriesById(db: Db, ids: readonly string[]): Read<EntryElsewhere[]> {
  const found = db
    .prepare(
      `SELECT e.id AS id, e.case_id AS caseKey, e.form AS form
       FROM entry AS e WHERE e.id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids));
  return query(found, (rows: EntryElsewhere[]) => rows);
}

/** Which of these ids are teams of the organisation. */
export function readExistingTeams(db: Db, ids: readonly string[]): Read<Set<string>> {
  const found = db
    .prepare('SELECT t.id AS id FROM team AS t WHERE t.id IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(ids));
  return query(found, (rows: { id: string }[]) => new Set(rows.map(({ id }) => id)));
}

function toEntry(row: FiledRow): Entry {
  return { ...row, answers: JSON.parse(row.answers), sealed: JSON.parse(row.sealed) };
}

function toFile(row: FileRow | undefined): CaseFile | null {
  if (!row) return null;
  const { caseKey: _, isOpen, objectsToResearch, ...file } = row;
  return { ...file, isOpen: isOpen === 1, objectsToResearch: objectsToResearch === 1 };
}

function toStoredEntry(row: EntryRow): StoredEntry {
  return { ...row, answers: JSON.parse(row.answers), sealed: {} };
}

function toMilestone(row: MilestoneRow): Milestone {
  const { caseKey: _, isOpen, ...milestone } = row;
  return { ...milestone, isOpen: isOpen === 1 };
}

function toObservation({ caseKey: _, ...observation }: ObservationRow): Observation {
  return observation;
}

function toReturn({ earlierKey: _, ...one }: ReturnRow): Return {
  return one;
}
