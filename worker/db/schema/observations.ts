import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { caseFile } from './cases.ts';

/** What a case says that is no x of n, as how long something took: derived from its entries. */
export const observation = sqliteTable(
  'observation',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    kind: text().notNull(),
    subject: text().notNull(),
    /** Responsible on the first day. */
    teamId: text('team_id').notNull(),
    startOn: text('start_on').notNull(),
    endOn: text('end_on'),
    /** How it ended, or what was found, in codes and numbers. */
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.subject] }),
    index('observation_read').on(table.teamId, table.kind, table.startOn, table.endOn, table.value),
  ],
);
