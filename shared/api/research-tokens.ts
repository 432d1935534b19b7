import { Id } from '../forms/schema.ts';
import { noIdentifier } from '../privacy/identifier-paths.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** For how many days a token works at most. */
export const MOST_TOKEN_DAYS = 90;

/** How many tokens of one person work at a time. */
export const MOST_TOKENS = 10;

/** A token as its owner recognises it. Of the token itself only a hash is kept. */
export const ResearchToken = z.strictObject({
  id: Id,
  name: z.string(),
  /** Instants, ms. `lastUsedAt` is exact to some minutes, and null until it was used. */
  madeAt: z.int(),
  expiresAt: z.int(),
  lastUsedAt: z.nullable(z.int()),
});
export type ResearchToken = z.infer<typeof ResearchToken>;

/** One's own tokens that still work, newest first. */
export const listResearchTokens = defineEndpoint({
  id: 'list-research-tokens',
  method: 'GET',
  path: '/api/research-tokens',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: z.strictObject({ tokens: z.array(ResearchToken) }),
});

/**
 * Makes a token with which a script lists and downloads the releases of whoever made it, and nothing else. Fails with
 * `in-use` when there are ten already, `conflict` for an id that was used.
 */
export const makeResearchToken = defineEndpoint({
  id: 'make-research-token',
  method: 'POST',
  path: '/api/research-tokens',
  roles: ['researcher'],
  request: z.strictObject({
    id: Id,
    /** What it is for, in the words of its owner. */
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60), noIdentifier),
    days: z.int().check(z.minimum(1), z.maximum(MOST_TOKEN_DAYS)),
  }),
  response: z.strictObject({
    /** `drt_` and 64 hexadecimal digits. Told this once. */
    token: z.string(),
    made: ResearchToken,
  }),
});

/** Ends one of one's own tokens, for good. */
export const endResearchToken = defineEndpoint({
  id: 'end-research-token',
  method: 'DELETE',
  path: '/api/research-tokens/:token',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});
