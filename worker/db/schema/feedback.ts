import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { member, team } from './organisation.ts';

/** What a team chose to look at, what it aims for, and where its courses start anew. A change is a new version. */
export const teamFeedbackChoice = sqliteTable(
  'team_feedback_choice',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    version: integer().notNull(),
    /** A `TeamChoice`. */
    value: text({ mode: 'json' }).notNull(),
    setAt: integer('set_at').notNull(),
    setBy: text('set_by')
      .notNull()
      .references(() => member.id),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.version] })],
);

/** A figure that a team doubts, and what the administrator answered. Codes only; who raised it is in the audit log. */
export const figureDoubt = sqliteTable(
  'figure_doubt',
  {
    id: text().primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    measure: text().notNull(),
    measureVersion: integer('measure_version').notNull(),
    cutOn: text('cut_on').notNull(),
    firstOn: text('first_on').notNull(),
    lastOn: text('last_on').notNull(),
    reason: text().notNull(),
    extent: text().notNull(),
    raisedAt: integer('raised_at').notNull(),
    /** Null while nobody answered. */
    answer: text(),
    answeredAt: integer('answered_at'),
  },
  (table) => [
    index('figure_doubt_team').on(table.teamId, table.raisedAt),
    index('figure_doubt_open').on(table.raisedAt).where(sql`answered_at IS NULL`),
    index('figure_doubt_answered').on(table.answeredAt).where(sql`answered_at IS NOT NULL`),
  ],
);
