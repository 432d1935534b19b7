import { roles } from '../domain/roles.ts';
import { Slug } from '../forms/schema.ts';
import { noIdentifier } from '../privacy/identifier-paths.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

const MemberName = z.string().check(z.trim(), z.minLength(1), z.maxLength(120), noIdentifier);
const Roles = z
  .array(z.enum(roles))
  .check(z.refine((given) => new Set(given).size === given.length, { error: 'roles differ' }));
const TeamIds = z.array(Slug).check(
  z.maxLength(50),
  z.refine((ids) => new Set(ids).size === ids.length, { error: 'teams differ' }),
);

/** Someone who works here, or did, as an administrator sees them. */
export const MemberRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What the identity provider calls their account, in small letters; null when nobody filled it in. */
  account: z.nullable(z.string()),
  roles: z.array(z.enum(roles)),
  /** Ids. */
  teams: z.array(z.string()),
  hasSignedIn: z.boolean(),
  /** Instant from which they no longer work here, ms. */
  leftAt: z.nullable(z.int()),
});
export type MemberRecord = z.infer<typeof MemberRecord>;

/** Everyone, by name; who left comes last. */
export const readMembers = defineEndpoint({
  id: 'read-members',
  method: 'GET',
  path: '/api/members',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({
    /** With `claims` the identity provider decides about names, accounts, roles and teams: see the setting `access`. */
    source: z.enum(['claims', 'administrator']),
    members: z.array(MemberRecord),
  }),
});

/**
 * Adds someone, under a new uuid, or changes them. Fails with `managed-elsewhere` for what the identity provider
 * decides, `last-administrator` for who takes the role from themselves or from the last who has it, `conflict` with the
 * field `account` when it is somebody else's, and with `returns` when they left and nothing says that they are back.
 */
export const writeMember = defineEndpoint({
  id: 'write-member',
  method: 'PUT',
  path: '/api/members/:member',
  roles: ['administrator'],
  request: z.strictObject({
    name: MemberName,
    account: z.nullable(z.string().check(z.trim(), z.toLowerCase(), z.minLength(1), z.maxLength(200))),
    roles: Roles,
    teams: TeamIds,
    /** Said of someone who left and works here again. */
    returns: z.optional(z.literal(true)),
  }),
  response: z.strictObject({ member: MemberRecord }),
});

/** Someone leaves: their sessions and devices end now, their teams' keys are renewed. What they filed stays. */
export const removeMember = defineEndpoint({
  id: 'remove-member',
  method: 'DELETE',
  path: '/api/members/:member',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ member: MemberRecord }),
});
