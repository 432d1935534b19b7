import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { member, team } from './organisation.ts';

/** Who answered the competence check of a round, so that nobody counts twice. Not what they answered. */
export const competenceAnswered = sqliteTable(
  'competence_answered',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    /** Half a year: `2026-1` or `2026-2`. */
    round: text().notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.round, table.memberId] })],
);

/** How often each rating was given: counts, so that no row is somebody's answer. */
export const competenceTally = sqliteTable(
  'competence_tally',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    round: text().notNull(),
    ability: text().notNull(),
    /** 1 to 7. */
    rating: integer().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.round, table.ability, table.rating] })],
);
