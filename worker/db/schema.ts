import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../shared/domain/roles.ts';

// No foreign key anywhere deletes what hangs from it: a rebuilt table would empty the others without a word.
// Days are `YYYY-MM-DD` in Europe/Amsterdam, instants milliseconds since 1970 by the API's clock.
// STRICT and WITHOUT ROWID cannot be said here: the migrations add them by hand, and a test looks whether they are there.

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

/** A sign-in under way: what was sent to the identity provider, and what must come back. Gone after some minutes. */
export const signInAttempt = sqliteTable(
  'sign_in_attempt',
  {
    /** SHA-256 of the state that the provider gives back. */
    stateHash: text('state_hash').primaryKey(),
    client: text().$type<'extension' | 'portal'>().notNull(),
    redirectUri: text('redirect_uri').notNull(),
    clientState: text('client_state').notNull(),
    /** S256 challenge of the client's own verifier: only who began can finish. */
    clientChallenge: text('client_challenge').notNull(),
    /** SHA-256 of the cookie of the browser in which it began. */
    browserHash: text('browser_hash').notNull(),
    nonce: text().notNull(),
    providerVerifier: text('provider_verifier').notNull(),
    /** SHA-256 of the one-time code; null until the provider has answered, and again once it was used. */
    codeHash: text('code_hash'),
    memberId: text('member_id'),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('sign_in_attempt_code').on(table.codeHash),
    index('sign_in_attempt_expiry').on(table.expiresAt),
  ],
);

/** Who is signed in. The token itself is kept nowhere. */
export const session = sqliteTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** What people end a session by. */
    id: text().notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    client: text().$type<'extension' | 'portal'>().notNull(),
    /** RFC 7638 thumbprint of the key that must sign every request. */
    keyThumbprint: text('key_thumbprint').notNull(),
    /** Browser and system in a few words, as people recognise them. */
    agent: text().notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    index('session_expiry').on(table.expiresAt),
    uniqueIndex('session_id').on(table.id),
    index('session_member').on(table.memberId),
  ],
);

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

/** A case as it stands now: derived from its entries, and rebuilt by every entry that changes it. */
export const caseFile = sqliteTable(
  'case_file',
  {
    /** The case key: a keyed pseudonym of the pseudonym that clients send. */
    id: text().primaryKey(),
    /** Responsible now; while nothing has opened the case, the team of its first entry. */
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    openedOn: text('opened_on'),
    closedOn: text('closed_on'),
    /** The entry whose sealed case number people see in lists. */
    labelEntryId: text('label_entry_id'),
    labelForm: text('label_form'),
    labelFormVersion: integer('label_form_version'),
    labelSealed: text('label_sealed'),
    createdAt: integer('created_at').notNull(),
    /** Instant of the last entry, by the API's clock: from here, or from the closing, retention counts. */
    lastFiledAt: integer('last_filed_at').notNull().default(0),
    /** The family objects to use for research. */
    objectsToResearch: integer('objects_to_research', { mode: 'boolean' }).notNull().default(false),
    /** Instant since which a legal hold stops its deletion, and why. */
    heldAt: integer('held_at'),
    holdReason: text('hold_reason'),
    /** Version of the norms from which its milestones were derived. */
    normsVersion: integer('norms_version').notNull().default(1),
  },
  (table) => [
    index('case_file_norms').on(table.normsVersion),
    index('case_file_open').on(table.teamId).where(sql`is_open = 1`),
    index('case_file_closed').on(table.closedOn).where(sql`is_open = 0`),
    index('case_file_filed').on(table.lastFiledAt).where(sql`closed_on IS NULL`),
    index('case_file_held').on(table.heldAt).where(sql`held_at IS NOT NULL`),
  ],
);

/** Who filed something in a case. No reference to `member`: an import brings authors who never sign in. */
export const caseParticipant = sqliteTable(
  'case_participant',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    memberId: text('member_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.memberId] })],
);

/** What people filed: written once, never changed. Everything else about cases can be rebuilt from it. */
export const entry = sqliteTable(
  'entry',
  {
    id: text().primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    /** Rank within the case, from 1: two filings that looked at the same state cannot both be written. */
    sequence: integer().notNull(),
    form: text().notNull(),
    formVersion: integer('form_version').notNull(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    authorId: text('author_id').notNull(),
    happenedOn: text('happened_on').notNull(),
    recordedAt: integer('recorded_at').notNull(),
    /** Coded answers only. */
    answers: text({ mode: 'json' }).notNull(),
    /** Texts by path, sealed on the device. */
    sealed: text({ mode: 'json' }).notNull(),
    amends: text(),
    /** SHA-256 of the submission: tells a resend from another entry under the same id. */
    contentHash: text('content_hash').notNull(),
  },
  (table) => [unique('entry_sequence').on(table.caseId, table.sequence)],
);

/** What should happen in a case by when, and what became of it: derived from entries and norms. */
export const milestone = sqliteTable(
  'milestone',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    kind: text().notNull(),
    subject: text().notNull(),
    opensOn: text('opens_on').notNull(),
    dueOn: text('due_on').notNull(),
    deadlineOn: text('deadline_on').notNull(),
    fulfilledOn: text('fulfilled_on'),
    verdict: text().notNull(),
    /** Responsible on the deadline: the team for which it counts, not the team that has it to do. */
    teamId: text('team_id').notNull(),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.subject] }),
    index('milestone_open')
      .on(table.caseId, table.kind, table.dueOn, table.opensOn, table.deadlineOn)
      .where(sql`is_open = 1`),
    index('milestone_counted').on(table.teamId, table.kind, table.deadlineOn, table.verdict),
  ],
);

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

/** That data were deleted after their term, and how much: never what. */
export const retentionRun = sqliteTable('retention_run', {
  /** Instant at which it began, ms. */
  ranAt: integer('ran_at').primaryKey(),
  /** Version of the setting under which it ran. */
  policyVersion: integer('policy_version').notNull(),
  cases: integer().notNull(),
  entries: integer().notNull(),
});

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
