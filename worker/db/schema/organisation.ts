import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../../shared/domain/roles.ts';

/** The organisation whose database this is. One row. */
export const organisation = sqliteTable('organisation', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Version of the norms under which `milestone_tally` counts: the newest, or older while cases are counted anew. */
  countedNorms: integer('counted_norms').notNull().default(1),
});

/** What an organisation sets for itself: see `shared/settings`. A change is a new version. */
export const organisationSetting = sqliteTable(
  'organisation_setting',
  {
    kind: text().notNull(),
    version: integer().notNull(),
    value: text({ mode: 'json' }).notNull(),
    setAt: integer('set_at').notNull(),
    /** Who set it; '' for what came with the set-up. */
    setBy: text('set_by').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.kind, table.version] })],
);

export const team = sqliteTable('team', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** A person who signs in. `provider` and `subject` say how the identity provider knows them. */
export const member = sqliteTable(
  'member',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    roles: text({ mode: 'json' }).$type<Role[]>().notNull(),
    /** The issuer whose `subject` this is; null until their first sign-in. */
    provider: text(),
    subject: text(),
    /** What the provider calls their account, lower case: who was added by hand is recognised by it the first time. */
    account: text(),
    /** Instant from which they no longer work here; they keep their name in the audit log. */
    leftAt: integer('left_at'),
  },
  (table) => [
    uniqueIndex('member_identity').on(table.provider, table.subject),
    uniqueIndex('member_account').on(table.account),
  ],
);

export const memberTeam = sqliteTable(
  'member_team',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.teamId] })],
);

/** How often a recipe worked and stopped working, by day, without who saw it or where. */
export const recipeHealth = sqliteTable(
  'recipe_health',
  {
    recipeId: text('recipe_id').notNull(),
    recipeVersion: integer('recipe_version').notNull(),
    reportedOn: text('reported_on').notNull(),
    worked: integer().notNull().default(0),
    broken: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.recipeId, table.recipeVersion, table.reportedOn] })],
);

/** A recipe that somebody made by pointing at it, for the administrator to publish or set aside. */
export const recipeProposal = sqliteTable('recipe_proposal', {
  id: text().primaryKey(),
  /** A `Recipe`, without anything of a case. */
  recipe: text({ mode: 'json' }).notNull(),
  proposedBy: text('proposed_by')
    .notNull()
    .references(() => member.id),
  proposedAt: integer('proposed_at').notNull(),
});
