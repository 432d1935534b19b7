import { roles } from '../domain/roles.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { Member, Team } from './schemas.ts';

/** How people sign in at this organisation. */
export const readSignIn = defineEndpoint({
  id: 'read-sign-in',
  method: 'GET',
  path: '/api/sign-in',
  roles: 'anyone',
  request: z.strictObject({}),
  response: z.strictObject({
    organisation: z.string(),
    provider: z.literal('demo'),
    personas: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        roles: z.array(z.enum(roles)),
        teams: z.array(Team),
      }),
    ),
  }),
});

export const signIn = defineEndpoint({
  id: 'sign-in',
  method: 'POST',
  path: '/api/session',
  roles: 'anyone',
  request: z.strictObject({ persona: z.string().check(z.maxLength(64)) }),
  response: z.strictObject({
    /** Opaque; the API keeps only its hash. */
    token: z.string(),
    /** Instants, ms. */
    expiresAt: z.int(),
    member: Member,
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
