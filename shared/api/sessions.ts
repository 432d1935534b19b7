import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { clients } from './sign-in.ts';

/** A session as its owner, or an administrator, recognises it. Only those that still hold. */
export const SessionLine = z.strictObject({
  id: z.string(),
  client: z.enum(clients),
  /** Browser and system in a few words; '' when the browser does not say. */
  agent: z.string(),
  /** Instants, ms. `lastUsedAt` is exact to some minutes. */
  createdAt: z.int(),
  lastUsedAt: z.int(),
  expiresAt: z.int(),
  /** Whether it is the one that asks. */
  isCurrent: z.boolean(),
});
export type SessionLine = z.infer<typeof SessionLine>;

const Sessions = z.strictObject({ sessions: z.array(SessionLine) });
const Ended = z.strictObject({ ended: z.int() });

/** One's own sessions, last used first. */
export const listSessions = defineEndpoint({
  id: 'list-sessions',
  method: 'GET',
  path: '/api/sessions',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: Sessions,
});

/** Ends one of one's own sessions. */
export const endSession = defineEndpoint({
  id: 'end-session',
  method: 'DELETE',
  path: '/api/sessions/:session',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: Ended,
});

/** Signs out everywhere, here included. */
export const endSessions = defineEndpoint({
  id: 'end-sessions',
  method: 'DELETE',
  path: '/api/sessions',
  roles: 'signed-in',
  request: z.strictObject({}),
  response: Ended,
});

/** The sessions of a member. */
export const listMemberSessions = defineEndpoint({
  id: 'list-member-sessions',
  method: 'GET',
  path: '/api/members/:member/sessions',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: Sessions,
});

/** Signs a member out everywhere. */
export const endMemberSessions = defineEndpoint({
  id: 'end-member-sessions',
  method: 'DELETE',
  path: '/api/members/:member/sessions',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: Ended,
});
