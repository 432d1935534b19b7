import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../shared/domain/roles.ts';

// No foreign key anywhere deletes what hangs from it: a rebuilt table would empty the others without a word.
// Days are `YYYY-MM-DD` in Europe/Amsterdam, instants milliseconds since 1970 by the API's clock.
// STRICT and WITHOUT ROWID cannot be said here: the migrations add them by hand, and a test looks whether they are there.

/** The organisation whose database this is. One row. */
export const organisation = sqliteTable('organisation', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** What an organisation sets for itself: norms, later instruments and recipes. A change is a new version. */
export const organisationSetting = sqliteTable(
  'organisation_setting',
  {
    kind: text().notNull(),
    version: integer().notNull(),
    value: text({ mode: 'json' }).notNull(),
    setAt: integer('set_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.version] })],
);

export const team = sqliteTable('team', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** A person who signs in. `provider` and `subject` say how the identity provider knows them. */
export const member = sqliteTable(
  'member',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    roles: text({ mode: 'json' }).$type<Role[]>().notNull(),
    provider: text(),
    subject: text(),
  },
  (table) => [uniqueIndex('member_identity').on(table.provider, table.subject)],
);

export const memberTeam = sqliteTable(
  'member_team',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.teamId] })],
);

/** Who is signed in. The token itself is kept nowhere. */
export const session = sqliteTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('session_expiry').on(table.expiresAt)],
);

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
  },
  (table) => [index('case_file_open').on(table.teamId).where(sql`is_open = 1`)],
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
  },
  (table) => [unique('entry_sequence').on(table.caseId, table.sequence)],
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
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.subject] }),
    index('milestone_open')
      .on(table.caseId, table.kind, table.dueOn, table.opensOn, table.deadlineOn)
      .where(sql`is_open = 1`),
    index('milestone_counted').on(table.teamId, table.kind, table.deadlineOn, table.verdict),
  ],
);

/** How many milestones of a team have a verdict, by deadline: exact at any cut without counting milestones. */
export const milestoneTally = sqliteTable(
  'milestone_tally',
  {
    teamId: text('team_id').notNull(),
    kind: text().notNull(),
    deadlineOn: text('deadline_on').notNull(),
    verdict: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.kind, table.deadlineOn, table.verdict] })],
);

/**
 * Who did what to which record, reading included. Append-only by trigger, no content, no references: rows outlive
 * what they are about, and ids are never used again.
 */
export const auditEvent = sqliteTable('audit_event', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  memberId: text('member_id').notNull(),
  role: text().notNull(),
  action: text().notNull(),
  recordKind: text('record_kind').notNull(),
  recordId: text('record_id').notNull(),
  teamId: text('team_id'),
  /** The case it was about: the client, in the words of NEN 7513. */
  caseId: text('case_id'),
  requestId: text('request_id').notNull(),
});
