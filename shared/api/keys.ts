import { AddedDevice, deviceKinds, Hash, PublicKey, ScopeSchema, SignedEntry } from '../directory/schema.ts';
import { CaseTag } from '../domain/entry.ts';
import { HandedSealed } from '../domain/handed-text.ts';
import { Id, Slug } from '../forms/schema.ts';
import { noIdentifier } from '../privacy/identifier-paths.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { Team } from './schemas.ts';

/** The most entries of the directory in one answer. */
export const DIRECTORY_PAGE = 500;
/** The most entries that one request may add. */
export const MAX_APPEND = 50;

/** How people recognise a device: `Chrome op Windows`, `Herstelcode team Noord`. */
const DeviceLabel = z
  .string()
  .check(z.minLength(1), z.maxLength(60), z.regex(/^[\p{L}\p{N} .,()/'-]+$/u), noIdentifier);

/** A key sealed for one device: see `wrapKey`. */
const Wrapped = z.string().check(z.maxLength(200), z.regex(/^w1\.[A-Za-z0-9_-]{87}\.[A-Za-z0-9_-]+$/));

const Epoch = z.int().check(z.minimum(1));

/** A key of a scope, sealed for the device that asks. */
export const WrappedKey = z.strictObject({ scope: ScopeSchema, epoch: Epoch, wrapped: Wrapped });
export type WrappedKey = z.infer<typeof WrappedKey>;

/** A key of a scope, sealed for some device. */
export const WrappedFor = z.strictObject({
  deviceId: Id,
  scope: ScopeSchema,
  epoch: Epoch,
  wrapped: Wrapped,
});
export type WrappedFor = z.infer<typeof WrappedFor>;

/** Instants in ms. */
export const DeviceRecord = z.strictObject({
  id: Id,
  kind: z.enum(deviceKinds),
  /** Whose it is; null for the code of a team. */
  memberId: z.nullable(z.string()),
  memberName: z.nullable(z.string()),
  /** The team of a `team-code`; null for the others. */
  teamId: z.nullable(Slug),
  label: z.string(),
  createdAt: z.int(),
  lastSeenAt: z.int(),
  /** Null while it is in use. */
  endedAt: z.nullable(z.int()),
  /** Whether it stands in the directory, which is to say: whether it was let in. */
  isAdmitted: z.boolean(),
});
export type DeviceRecord = z.infer<typeof DeviceRecord>;

/** A colleague's browser that this member can help. */
export const PendingDevice = z.strictObject({
  deviceId: Id,
  kind: z.literal('browser'),
  label: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  /** The teams that it lacks, should have, and that this member can give it. May be empty for a new device. */
  teams: z.array(Team),
  signingKey: PublicKey,
  agreementKey: PublicKey,
  createdAt: z.int(),
  /** Not in the directory yet: the six words must be compared. Otherwise the directory knows its keys already. */
  isNew: z.boolean(),
});
export type PendingDevice = z.infer<typeof PendingDevice>;

/**
 * Makes this browser known with its public keys. It can open nothing until a colleague lets it in. The same again is a
 * success; other keys or another member under the same id are a conflict.
 */
export const registerDevice = defineEndpoint({
  id: 'register-device',
  method: 'POST',
  path: '/api/devices',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    id: Id,
    kind: z.literal('browser'),
    label: DeviceLabel,
    signingKey: PublicKey,
    agreementKey: PublicKey,
  }),
  response: z.strictObject({}),
});

/** One's own devices and recovery codes and those of one's teams; a coach also sees the team's other devices. */
export const readDevices = defineEndpoint({
  id: 'read-devices',
  method: 'GET',
  path: '/api/devices',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({ devices: z.array(DeviceRecord) }),
});

/** The devices of a member. */
export const readMemberDevices = defineEndpoint({
  id: 'read-member-devices',
  method: 'GET',
  path: '/api/members/:member/devices',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ devices: z.array(DeviceRecord) }),
});

/**
 * Says that a device is lost or replaced: it gets nothing any more, and a colleague's device makes new keys. One's own
 * devices and codes, a coach also those of the team, an administrator any.
 */
export const endDevice = defineEndpoint({
  id: 'end-device',
  method: 'DELETE',
  path: '/api/devices/:device',
  roles: ['practitioner', 'coach', 'administrator'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});

/** The directory, the keys wrapped for one's own device, and whom one could help. */
export const readKeys = defineEndpoint({
  id: 'read-keys',
  method: 'GET',
  path: '/api/keys',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    /** Sequence of the last entry that this client has; '0' or absent for all. */
    after: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
    /** The browser that asks; absent while it has none. */
    device: z.optional(Id),
  }),
  response: z.strictObject({
    /** Whose directory it is: a client keeps to the first it was told. */
    organisation: Slug,
    /** Where the directory ends according to the API. A client that pinned a later one refuses it. */
    head: z.strictObject({ sequence: z.int(), hash: z.union([z.literal(''), Hash]) }),
    /** At most `DIRECTORY_PAGE`; ask again after the last when `head` is further. */
    directory: z.array(SignedEntry),
    wrapped: z.array(WrappedKey),
    /** What the API knows of the device that asks; null when it knows none of this member by that id. */
    device: z.nullable(z.strictObject({ isEnded: z.boolean(), createdAt: z.int() })),
    pending: z.array(PendingDevice),
    /** Devices that stand in the directory but were ended: to be removed, and their teams' keys replaced. */
    endedDevices: z.array(Id),
    /** Devices whose owner is no longer in a team that they are granted: to be withdrawn, and the key replaced. */
    leavers: z.array(z.strictObject({ deviceId: Id, teamId: Slug })),
  }),
});

/**
 * Adds entries to the directory together with the keys they call for: every device that is granted something gets all
 * epochs of it, and every new key goes to all who are granted its scope; no more and no less. All of it lands or none.
 * `conflict`: somebody was first, read again and decide again.
 */
export const appendDirectory = defineEndpoint({
  id: 'append-directory',
  method: 'POST',
  path: '/api/directory',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    entries: z.array(SignedEntry).check(z.minLength(1), z.maxLength(MAX_APPEND)),
    wrapped: z.array(WrappedFor).check(z.maxLength(2000)),
    /** What recovery codes that these entries add are called. */
    devices: z.optional(z.array(z.strictObject({ id: Id, label: DeviceLabel })).check(z.maxLength(10))),
  }),
  response: z.strictObject({ head: z.strictObject({ sequence: z.int(), hash: Hash }) }),
});

/** The keys wrapped for a recovery code of one's own or of one's team. Logged, and not twice within a minute. */
export const recoverKeys = defineEndpoint({
  id: 'recover-keys',
  method: 'POST',
  path: '/api/keys/recover',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ deviceId: Id }),
  response: z.strictObject({ device: AddedDevice, wrapped: z.array(WrappedKey) }),
});

/** Gives the texts of a case to the team that took it over, sealed anew for that team. */
export const handOver = defineEndpoint({
  id: 'hand-over',
  method: 'POST',
  path: '/api/cases/hand-over',
  roles: ['practitioner'],
  request: z.strictObject({
    caseTag: CaseTag,
    /** The team that is responsible now. */
    teamId: Slug,
    texts: z
      .array(
        z.strictObject({
          entryId: Id,
          path: z.string().check(z.minLength(1), z.maxLength(100)),
          sealed: HandedSealed,
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
  }),
  /** How many were new. What was handed before stays as it was. */
  response: z.strictObject({ handed: z.int() }),
});
