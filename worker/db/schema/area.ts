import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { member, team } from './organisation.ts';

/** An import of figures for the area picture. Undone, it stays, and its figures hold no longer. */
export const areaImport = sqliteTable('area_import', {
  version: integer().primaryKey(),
  /** Made by the client: the same import sent twice is one. */
  id: text().notNull().unique(),
  importedAt: integer('imported_at').notNull(),
  importedBy: text('imported_by')
    .notNull()
    .references(() => member.id),
  undoneAt: integer('undone_at'),
});

/** Figures of a team and year that come from elsewhere. The one of the newest import that stands holds. */
export const areaFigure = sqliteTable(
  'area_figure',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    year: integer().notNull(),
    indicator: text().notNull(),
    importVersion: integer('import_version')
      .notNull()
      .references(() => areaImport.version),
    /** Null when it is a mark. */
    count: integer(),
    ofCount: integer('of_count').notNull(),
    /** The mean mark, 1 to 10; null when it is a count. */
    mark: real(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.year, table.indicator, table.importVersion] }),
    index('area_figure_import').on(table.importVersion),
  ],
);

/** What a team makes of a year: strengths, weaknesses, opportunities, threats, sealed with its key. The last only. */
export const areaNote = sqliteTable(
  'area_note',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    year: integer().notNull(),
    version: integer().notNull(),
    sealed: text({ mode: 'json' }).notNull(),
    writtenAt: integer('written_at').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => member.id),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.year, table.version] })],
);
