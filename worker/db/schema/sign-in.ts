import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { member } from './organisation.ts';

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
