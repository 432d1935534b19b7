import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { team } from './organisation.ts';

/** A learning meeting of a team. */
export const meeting = sqliteTable(
  'meeting',
  {
    id: text().primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    heldOn: text('held_on').notNull(),
    /** `prepared`, `frozen` or `held`. */
    state: text().notNull(),
    /** Instant at which somebody said that it was held; null until then. */
    heldAt: integer('held_at'),
    /** Rises with every save: who saves says which one they looked at. */
    revision: integer().notNull(),
    /** The device's own id of the save that made this revision: the same save twice is one. */
    saveId: text('save_id').notNull(),
    savedAt: integer('saved_at').notNull(),
    /** The measures it looks at. */
    measures: text({ mode: 'json' }).notNull(),
    /** How many of which role. */
    participants: text({ mode: 'json' }).notNull(),
    helpful: integer(),
    /** Texts by path, sealed on the device. */
    sealed: text({ mode: 'json' }).notNull(),
    /** The figures as they were laid down, with their definitions; null until then. */
    frozen: text({ mode: 'json' }),
  },
  (table) => [index('meeting_team').on(table.teamId, table.heldOn, table.state)],
);

/** An action that a meeting agreed on, with what came of it. */
export const meetingAction = sqliteTable(
  'meeting_action',
  {
    id: text().primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    revision: integer().notNull(),
    saveId: text('save_id').notNull(),
    byOn: text('by_on'),
    measureId: text('measure_id'),
    state: text().notNull(),
    /** What, who and what came of it: sealed on the device. */
    sealed: text({ mode: 'json' }).notNull(),
    addedAt: integer('added_at').notNull(),
  },
  (table) => [
    index('meeting_action_meeting').on(table.meetingId, table.addedAt, table.state),
    index('meeting_action_open').on(table.teamId).where(sql`state = 'open'`),
  ],
);

/** What a correction replaced after a meeting was held: written once. */
export const meetingRevision = sqliteTable(
  'meeting_revision',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    revision: integer().notNull(),
    replacedAt: integer('replaced_at').notNull(),
    content: text({ mode: 'json' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.revision] })],
);
