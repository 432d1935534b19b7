import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { caseFile } from './cases.ts';
import { member } from './organisation.ts';

export type StudyVersionState = 'draft' | 'submitted' | 'approved' | 'refused';

/** A study of a researcher. What it is about stands in its versions. */
export const study = sqliteTable(
  'study',
  {
    /** Made on the device. */
    id: text().primaryKey(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => member.id),
    createdAt: integer('created_at').notNull(),
    /** Of the pseudonyms when the same case has the same one in every release; never leaves the API, gone once closed. */
    key: text(),
    /** Instant from which nothing can be released any more; null while it can. */
    closedAt: integer('closed_at'),
  },
  (table) => [index('study_owner').on(table.ownerId, table.createdAt)],
);

/** A plan as it was submitted and decided upon. An approved or refused plan never changes: the next is a new version. */
export const studyVersion = sqliteTable(
  'study_version',
  {
    studyId: text('study_id')
      .notNull()
      .references(() => study.id),
    version: integer().notNull(),
    /** Goes up with each time that the plan of the study is written, also within a version. */
    revision: integer().notNull().default(1),
    /** A `StudyPlan`. */
    plan: text({ mode: 'json' }).notNull(),
    state: text().$type<StudyVersionState>().notNull(),
    writtenAt: integer('written_at').notNull(),
    /** Null while it is a draft. */
    submittedAt: integer('submitted_at'),
    decidedAt: integer('decided_at'),
    decidedBy: text('decided_by').references(() => member.id),
    /** Why it was refused, as a code. */
    refusal: text(),
  },
  (table) => [
    primaryKey({ columns: [table.studyId, table.version] }),
    index('study_version_submitted').on(table.submittedAt).where(sql`submitted_at IS NOT NULL`),
  ],
);

/** A release of a study: what was frozen, how far it is, and what it came to. It has rowids, because it may be long. */
export const release = sqliteTable(
  'release',
  {
    /** Made on the device. */
    id: text().primaryKey(),
    studyId: text('study_id')
      .notNull()
      .references(() => study.id),
    /** The approved version on which it stands. */
    studyVersion: integer('study_version').notNull(),
    /** From 1 within the study. */
    number: integer().notNull(),
    kind: text().$type<'full' | 'correction' | 'incremental'>().notNull(),
    /** The earlier release that it is compared with; null for a full one. */
    baseId: text('base_id'),
    cutOn: text('cut_on').notNull(),
    /** The last instant that counts: the end of that day. */
    cutAt: integer('cut_at').notNull(),
    /** A `Coarsening`: that of the plan, or more. */
    coarsening: text({ mode: 'json' }).notNull(),
    /** Norms, and versions of measures, forms, instruments, codebook and package. */
    frozen: text({ mode: 'json' }).notNull(),
    /** Of its pseudonyms; never leaves the API, null once the study is closed. */
    key: text(),
    state: text()
      .$type<
        'selecting' | 'preview' | 'making' | 'finishing' | 'ready' | 'expired' | 'failed' | 'cancelled'
      >()
      .notNull(),
    askedAt: integer('asked_at').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => member.id),
    /** How far its making is: whoever works on a step that somebody else took has lost. */
    step: text({ mode: 'json' }),
    /** Cases by what became of them, and what the preview showed. */
    counts: text({ mode: 'json' }),
    /** Cases that were left out because their class was too small. */
    leftOut: integer('left_out'),
    /** Of the whole package. */
    bytes: integer(),
    sha256: text(),
    madeAt: integer('made_at'),
    /** Instant from which its files go. */
    expiresAt: integer('expires_at'),
    /** Why it failed, as a code. */
    failure: text(),
  },
  (table) => [
    uniqueIndex('release_number').on(table.studyId, table.number),
    index('release_state').on(table.state, table.askedAt),
    index('release_expiry').on(table.expiresAt).where(sql`state = 'ready'`),
  ],
);

/** Which case has which pseudonym in a release. */
export const releaseCase = sqliteTable(
  'release_case',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    pseudonym: text().notNull(),
    /** Null once the case was deleted: the pseudonym stays, so that a later release can say that it was withdrawn. */
    caseId: text('case_id').references(() => caseFile.id),
    /** What could single out the family, in codes: cases with the same are one class. */
    class: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.pseudonym] }),
    index('release_case_case').on(table.caseId),
  ],
);

/** A file of a package, in its place. */
export const releaseFile = sqliteTable(
  'release_file',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    position: integer().notNull(),
    name: text().notNull(),
    rows: integer(),
    bytes: integer().notNull(),
    /** Null while the file grows. */
    sha256: text(),
    crc32: integer(),
  },
  (table) => [primaryKey({ columns: [table.releaseId, table.position] })],
);

/** A part of a file, as it stands in the package. It has rowids, because its rows are large. */
export const releasePart = sqliteTable(
  'release_part',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    /** The name of the file. */
    file: text().notNull(),
    /** From 0 within the file. */
    part: integer().notNull(),
    rows: integer().notNull(),
    content: blob().notNull(),
    /** What later steps need to know of it. */
    meta: text({ mode: 'json' }),
  },
  (table) => [primaryKey({ columns: [table.releaseId, table.file, table.part] })],
);

/** Counts by team and quarter, of the cases in a release. */
export const releaseCount = sqliteTable(
  'release_count',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    team: text().notNull(),
    quarter: text().notNull(),
    measure: text().notNull(),
    status: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.team, table.quarter, table.measure, table.status] }),
  ],
);

/** A token with which a researcher's script fetches releases. The token itself is kept nowhere. */
export const researchToken = sqliteTable(
  'research_token',
  {
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    tokenHash: text('token_hash').notNull(),
    name: text().notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** Instant from which it is of no use any more; null while it is. */
    endedAt: integer('ended_at'),
    lastUsedAt: integer('last_used_at'),
  },
  (table) => [
    uniqueIndex('research_token_hash').on(table.tokenHash),
    index('research_token_member').on(table.memberId, table.madeAt),
    index('research_token_expiry').on(table.expiresAt),
  ],
);

/** A download that someone may begin or resume in the next minutes. */
export const downloadTicket = sqliteTable(
  'download_ticket',
  {
    tokenHash: text('token_hash').primaryKey(),
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    index('download_ticket_expiry').on(table.expiresAt),
    index('download_ticket_member').on(table.memberId),
    index('download_ticket_release').on(table.releaseId),
  ],
);
