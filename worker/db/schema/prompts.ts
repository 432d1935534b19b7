import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { caseFile } from './cases.ts';

/** One reminder that stood on somebody's screen, and what became of it. Not who saw it. */
export const prompt = sqliteTable(
  'prompt',
  {
    /** A UUID of the client, so that what is sent twice counts once. */
    id: text().primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    /** The team that had the case on that day. */
    teamId: text('team_id').notNull(),
    /** The kind of milestone. */
    kind: text().notNull(),
    shownOn: text('shown_on').notNull(),
    /** Day on which somebody opened the form from it; null when nobody did. */
    openedOn: text('opened_on'),
    /** `done`, `later`, `deviated` or `ignored`; null while the days for an answer run. */
    outcome: text().$type<'done' | 'later' | 'deviated' | 'ignored'>(),
    /** Code of the reason, for `deviated`. */
    reason: text(),
    settledOn: text('settled_on'),
  },
  (table) => [
    index('prompt_case').on(table.caseId, table.shownOn),
    index('prompt_course').on(
      table.teamId,
      table.shownOn,
      table.kind,
      table.outcome,
      table.reason,
      table.openedOn,
    ),
    index('prompt_unanswered').on(table.shownOn).where(sql`outcome IS NULL`),
  ],
);
