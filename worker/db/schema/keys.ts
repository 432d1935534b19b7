import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { entry } from './cases.ts';
import { member, team } from './organisation.ts';

/** A browser, or a recovery code on paper, with its public keys. What it may open stands in the directory, not here. */
export const device = sqliteTable(
  'device',
  {
    id: text().primaryKey(),
    kind: text().$type<'browser' | 'team-code' | 'personal-code'>().notNull(),
    /** Whose it is; null for the code of a team. */
    memberId: text('member_id').references(() => member.id),
    teamId: text('team_id').references(() => team.id),
    label: text().notNull(),
    /** Uncompressed P-256 points, base64url. */
    signingKey: text('signing_key').notNull(),
    agreementKey: text('agreement_key').notNull(),
    createdAt: integer('created_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    /** Instant from which it gets nothing any more: lost, replaced, or its owner left. */
    endedAt: integer('ended_at'),
  },
  (table) => [
    index('device_member').on(table.memberId),
    index('device_team').on(table.teamId),
    index('device_ended').on(table.endedAt).where(sql`ended_at IS NOT NULL`),
  ],
);

/** The device directory: a signed chain that clients check for themselves. Append-only by trigger. */
export const directoryEntry = sqliteTable('directory_entry', {
  /** From 1, without gaps. */
  sequence: integer().primaryKey(),
  /** The JSON text that was signed, byte for byte. */
  body: text().notNull(),
  signerId: text('signer_id').notNull(),
  signature: text().notNull(),
  addedAt: integer('added_at').notNull(),
});

/** A key of the organisation or of a team, sealed for one device. Opens nothing here. */
export const wrappedKey = sqliteTable(
  'wrapped_key',
  {
    deviceId: text('device_id')
      .notNull()
      .references(() => device.id),
    /** `organisation`, or the id of a team after `team:`. */
    scope: text().notNull(),
    epoch: integer().notNull(),
    wrapped: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.deviceId, table.scope, table.epoch] })],
);

/** A text of a case that went to another team, sealed anew for that team. */
export const handedText = sqliteTable(
  'handed_text',
  {
    entryId: text('entry_id')
      .notNull()
      .references(() => entry.id),
    path: text().notNull(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    sealed: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.path, table.teamId] })],
);
