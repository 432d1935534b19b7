import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { Member } from './schemas.ts';

/** Where a session can live. */
export const clients = ['extension', 'portal'] as const;
export type Client = (typeof clients)[number];

/** Where the portal gets its one-time code, under the API's own origin. */
export const PORTAL_REDIRECT_PATH = '/portal/signed-in';

/** Random text of the client: 32 bytes as base64url. */
const Random = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/**
 * Whose sign-in this is. A client that gives its redirect address hears `unknown-client` here, where it can say so,
 * instead of in the window of the sign-in.
 */
export const readSignIn = defineEndpoint({
  id: 'read-sign-in',
  method: 'GET',
  path: '/api/sign-in',
  roles: 'anyone',
  request: z.strictObject({ redirectUri: z.optional(z.string().check(z.maxLength(300))) }),
  response: z.strictObject({ organisationId: z.string(), organisation: z.string() }),
});

/** Opened in a window by the client; goes on to the organisation's identity provider. Answers with a redirect. */
export const startSignIn = defineEndpoint({
  id: 'start-sign-in',
  method: 'GET',
  path: '/api/sign-in/start',
  roles: 'anyone',
  request: z.strictObject({
    client: z.enum(clients),
    /** Where the window ends, with `code` and `state`, or `error` (an ErrorCode) and `state`. */
    redirectUri: z.string().check(z.maxLength(300)),
    state: Random,
    /** SHA-256 of the client's verifier as base64url (PKCE, S256). */
    challenge: Random,
  }),
  answers: 'redirect',
  response: z.never(),
});

/** Where the identity provider sends the window back to. What it says is checked by hand: RFC 6749, RFC 9207. */
export const finishSignIn = defineEndpoint({
  id: 'finish-sign-in',
  method: 'GET',
  path: '/api/sign-in/callback',
  roles: 'anyone',
  request: z.record(z.string(), z.string()),
  answers: 'redirect',
  response: z.never(),
});

/** Exchanges the one-time code for a session of the key that signed the request's DPoP proof. */
export const signIn = defineEndpoint({
  id: 'sign-in',
  method: 'POST',
  path: '/api/session',
  roles: 'anyone',
  request: z.strictObject({ code: Random, verifier: Random }),
  response: z.strictObject({
    /** Opaque; the API keeps only its hash. Null for the portal, which gets it as a cookie that no script reads. */
    token: z.nullable(z.string()),
    /** Instants, ms. */
    expiresAt: z.int(),
    member: Member,
    /** For the next proof. Every answer brings one in `DPoP-Nonce`. */
    nonce: z.string(),
  }),
});

export const readSession = defineEndpoint({
  id: 'read-session',
  method: 'GET',
  path: '/api/session',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: z.strictObject({ member: Member, expiresAt: z.int() }),
});

export const signOut = defineEndpoint({
  id: 'sign-out',
  method: 'DELETE',
  path: '/api/session',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: z.strictObject({}),
});
