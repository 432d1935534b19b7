import { Id, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';

/** What a key is for: `organisation`, or the id of a team after `team:`. */
export type Scope = 'organisation' | `team:${string}`;
export const ScopeSchema = z.custom<Scope>(
  (value) => typeof value === 'string' && /^(organisation|team:[A-Za-z0-9][A-Za-z0-9_-]{0,63})$/.test(value),
);

/** The scope of a team's key. */
export function scopeOfTeam(teamId: string): Scope {
  return `team:${teamId}`;
}

/** The team whose key it is; null for the organisation's. */
export function teamOfScope(scope: Scope): string | null {
  return scope === 'organisation' ? null : scope.slice('team:'.length);
}

/** A public P-256 key: the uncompressed point, 65 bytes in base64url. */
export const PublicKey = z.string().check(z.regex(/^B[A-P][A-Za-z0-9_-]{85}$/));

/** A SHA-256, in hexadecimal. */
export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `team-code` and `personal-code` are recovery codes on paper: devices without a screen. */
export const deviceKinds = ['browser', 'team-code', 'personal-code'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** A device as the directory introduces it. */
export const AddedDevice = z.strictObject({
  id: Id,
  kind: z.enum(deviceKinds),
  /** The member whose device it is; of a `team-code` the team. */
  owner: z.string().check(z.minLength(1), z.maxLength(64)),
  signingKey: PublicKey,
  agreementKey: PublicKey,
});
export type AddedDevice = z.infer<typeof AddedDevice>;

const Epoch = z.int().check(z.minimum(1), z.maximum(999_999));

/** One change to who has which keys. Every device that is in the directory is granted the organisation's key. */
export const Change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('device-added'),
    device: AddedDevice,
    /** The teams whose keys it is granted. */
    teams: z.array(Slug).check(z.maxLength(50)),
  }),
  z.strictObject({ kind: z.literal('team-granted'), deviceId: Id, teamId: Slug }),
  z.strictObject({ kind: z.literal('team-withdrawn'), deviceId: Id, teamId: Slug }),
  z.strictObject({ kind: z.literal('device-removed'), deviceId: Id }),
  z.strictObject({
    kind: z.literal('key-made'),
    scope: ScopeSchema,
    epoch: Epoch,
    /** See `commitmentOf`: whoever opens a wrapped key checks that it is the one that was meant. */
    commitment: Hash,
    /** Public half of the pair that is derived from the key: others seal to the team with it. */
    agreementKey: PublicKey,
  }),
]);
export type Change = z.infer<typeof Change>;

/** What is signed, as JSON. */
export const DirectoryBody = z.strictObject({
  organisation: Slug,
  /** From 1, without gaps. */
  sequence: z.int().check(z.minimum(1)),
  /** SHA-256 of the body before; '' for the first. */
  previous: z.union([z.literal(''), Hash]),
  /** Id of the device that signs. */
  signer: Id,
  change: Change,
});
export type DirectoryBody = z.infer<typeof DirectoryBody>;

/** An entry of the directory as it travels: the text that was signed, byte for byte, and its ECDSA signature. */
export const SignedEntry = z.strictObject({
  body: z.string().check(z.maxLength(8192)),
  /** r and s, 64 bytes in base64url. */
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type SignedEntry = z.infer<typeof SignedEntry>;
