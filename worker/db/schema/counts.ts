import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
 * What new norms do to `milestone_tally`, gathered case by case and added when every case was counted anew: until then
 * the tally says what it said, and the two together are always what the milestones come to.
 */
export const pendingTally = sqliteTable(
  'pending_tally',
  {
    teamId: text('team_id').notNull(),
    kind: text().notNull(),
    deadlineOn: text('deadline_on').notNull(),
    verdict: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.kind, table.deadlineOn, table.verdict] })],
);

/** Counts of milestones whose cases were deleted after their term, so that published figures stay what they were. */
export const keptTally = sqliteTable(
  'kept_tally',
  {
    teamId: text('team_id').notNull(),
    kind: text().notNull(),
    deadlineOn: text('deadline_on').notNull(),
    verdict: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.kind, table.deadlineOn, table.verdict] })],
);
