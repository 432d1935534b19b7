import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** That data were deleted after their term, and how much: never what. */
export const retentionRun = sqliteTable('retention_run', {
  /** Instant at which it began, ms. */
  ranAt: integer('ran_at').primaryKey(),
  /** Version of the setting under which it ran. */
  policyVersion: integer('policy_version').notNull(),
  cases: integer().notNull(),
  entries: integer().notNull(),
});

/**
 * Who did what to which record, reading included. Append-only by trigger, no content, no references: rows outlive
 * what they are about, and ids are never used again.
 */
export const auditEvent = sqliteTable(
  'audit_event',
  {
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
    /** From which client: `extension`, `portal`, or '' for what no client did. */
    client: text().notNull().default(''),
  },
  (table) => [
    // Each ends in the number by itself: that is how SQLite finds rows.
    index('audit_event_at').on(table.at),
    index('audit_event_member').on(table.memberId),
    index('audit_event_action').on(table.action),
    index('audit_event_case').on(table.caseId).where(sql`case_id IS NOT NULL`),
    index('audit_event_case_deleted').on(table.caseId).where(sql`action = 'case-deleted'`),
  ],
);

/** A link of the chain over the audit log: what was sealed cannot be altered or removed without it showing. */
export const auditSeal = sqliteTable(
  'audit_seal',
  {
    /** The last event it covers; it begins after the last event of the seal before. */
    lastEventId: integer('last_event_id').primaryKey(),
    events: integer().notNull(),
    previousHash: text('previous_hash').notNull(),
    /** SHA-256 over the previous hash and the events, in hexadecimal. */
    hash: text().notNull(),
    sealedAt: integer('sealed_at').notNull(),
  },
  (table) => [uniqueIndex('audit_seal_hash').on(table.hash)],
);
