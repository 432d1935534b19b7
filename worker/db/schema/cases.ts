import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { team } from './organisation.ts';

/** A case as it stands now: derived from its entries, and rebuilt by every entry that changes it. */
export const caseFile = sqliteTable(
  'case_file',
  {
    /** The case key: a keyed pseudonym of the pseudonym that clients send. */
    id: text().primaryKey(),
    /** Responsible now; while nothing has opened the case, the team of its first entry. */
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    openedOn: text('opened_on'),
    closedOn: text('closed_on'),
    /** The entry whose sealed case number people see in lists. */
    labelEntryId: text('label_entry_id'),
    labelForm: text('label_form'),
    labelFormVersion: integer('label_form_version'),
    labelSealed: text('label_sealed'),
    createdAt: integer('created_at').notNull(),
    /** Instant of the last entry, by the API's clock: from here, or from the closing, retention counts. */
    lastFiledAt: integer('last_filed_at').notNull().default(0),
    /** The family objects to use for research. */
    objectsToResearch: integer('objects_to_research', { mode: 'boolean' }).notNull().default(false),
    /** Instant since which a legal hold stops its deletion, and why. */
    heldAt: integer('held_at'),
    holdReason: text('hold_reason'),
    /** Version of the norms from which its milestones were derived. */
    normsVersion: integer('norms_version').notNull().default(1),
    /** The case key of an earlier case of the same family; null where nobody said that there was one. */
    previousCaseId: text('previous_case_id'),
  },
  (table) => [
    index('case_file_norms').on(table.normsVersion),
    index('case_file_open').on(table.teamId).where(sql`is_open = 1`),
    index('case_file_closed').on(table.closedOn).where(sql`is_open = 0`),
    index('case_file_filed').on(table.lastFiledAt).where(sql`closed_on IS NULL`),
    index('case_file_held').on(table.heldAt).where(sql`held_at IS NOT NULL`),
    index('case_file_previous')
      .on(table.previousCaseId, table.openedOn)
      .where(sql`previous_case_id IS NOT NULL`),
  ],
);

/** Who filed something in a case. No reference to `member`: an import brings authors who never sign in. */
export const caseParticipant = sqliteTable(
  'case_participant',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    memberId: text('member_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.memberId] })],
);

/** What people filed: written once, never changed. Everything else about cases can be rebuilt from it. */
export const entry = sqliteTable(
  'entry',
  {
    id: text().primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    /** Rank within the case, from 1: two filings that looked at the same state cannot both be written. */
    sequence: integer().notNull(),
    form: text().notNull(),
    formVersion: integer('form_version').notNull(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    authorId: text('author_id').notNull(),
    happenedOn: text('happened_on').notNull(),
    recordedAt: integer('recorded_at').notNull(),
    /** Coded answers only. */
    answers: text({ mode: 'json' }).notNull(),
    /** Texts by path, sealed on the device. */
    sealed: text({ mode: 'json' }).notNull(),
    amends: text(),
    /** SHA-256 of the submission: tells a resend from another entry under the same id. */
    contentHash: text('content_hash').notNull(),
    /** The case key of the earlier case that was named when the case was opened; null when none was. */
    previousCaseId: text('previous_case_id'),
  },
  (table) => [
    unique('entry_sequence').on(table.caseId, table.sequence),
    index('entry_previous').on(table.caseId).where(sql`previous_case_id IS NOT NULL`),
    index('entry_named').on(table.previousCaseId).where(sql`previous_case_id IS NOT NULL`),
  ],
);

/** What should happen in a case by when, and what became of it: derived from entries and norms. */
export const milestone = sqliteTable(
  'milestone',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    kind: text().notNull(),
    subject: text().notNull(),
    opensOn: text('opens_on').notNull(),
    dueOn: text('due_on').notNull(),
    deadlineOn: text('deadline_on').notNull(),
    fulfilledOn: text('fulfilled_on'),
    verdict: text().notNull(),
    /** Responsible on the deadline: the team for which it counts, not the team that has it to do. */
    teamId: text('team_id').notNull(),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    /** People asked not to be reminded before this day; null when nobody did. */
    remindFrom: text('remind_from'),
    /** Why it is not done, as a code; null when nobody said so. It stays in the figures as it is. */
    deviation: text(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.subject] }),
    index('milestone_open')
      .on(table.caseId, table.kind, table.dueOn, table.opensOn, table.deadlineOn)
      .where(sql`is_open = 1`),
    index('milestone_counted').on(table.teamId, table.kind, table.deadlineOn, table.verdict),
  ],
);
