import type { WrappedFor } from '../../../shared/api/keys.ts';
import { appendDirectory, readKeys, registerDevice } from '../../../shared/api/keys.ts';
import type { Directory } from '../../../shared/directory/directory.ts';
import { continueDirectory, foldDirectory } from '../../../shared/directory/fold-directory.ts';
import { requiredWraps } from '../../../shared/directory/required-wraps.ts';
import type { AddedDevice, Change, DeviceKind, SignedEntry } from '../../../shared/directory/schema.ts';
import { signChanges } from '../../../shared/directory/sign-change.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { toBase64Url } from '../../../shared/privacy/base64url.ts';
import type { TestApi } from './api.ts';
import { newMember } from './people.ts';

/** A device with its private keys. */
export interface TestDevice extends AddedDevice {
  privateKey: CryptoKey;
  agreement: CryptoKeyPair;
}

/** A member, signed in, with a browser that the API knows. */
export interface Holder {
  id: string;
  token: string;
  device: TestDevice;
}

export async function newTestDevice(owner: string, kind: DeviceKind = 'browser'): Promise<TestDevice> {
  const signing = await keyPair('ECDSA', ['sign', 'verify']);
  const agreement = await keyPair('ECDH', ['deriveBits']);
  return {
    id: crypto.randomUUID(),
    kind,
    owner,
    signingKey: await pointOf(signing),
    agreementKey: await pointOf(agreement),
    privateKey: signing.privateKey,
    agreement,
  };
}

/** How the directory introduces it. */
export function added(
  { id, kind, owner, signingKey, agreementKey }: AddedDevice,
  teams: readonly string[],
): Change {
  const device = { id, kind, owner, signingKey, agreementKey };
  return { kind: 'device-added', device, teams: [...teams] };
}

export function keyMade(scope: 'organisation' | `team:${string}`, epoch: number): Change {
  return { kind: 'key-made', scope, epoch, commitment: 'c'.repeat(64), agreementKey: `BA${'A'.repeat(85)}` };
}

/** What stands for a wrapped key. */
export function opaque(seed = ''): string {
  return `w1.${'e'.repeat(87)}.${seed}${'A'.repeat(64 - seed.length)}`;
}

export async function newHolder(
  api: TestApi,
  roles: readonly Role[],
  teams: readonly string[],
): Promise<Holder> {
  const id = await newMember(api, roles, teams);
  const token = await api.signIn(id);
  const device = await newTestDevice(id);
  await register(api, token, device);
  return { id, token, device };
}

export function register(api: TestApi, token: string, { id, signingKey, agreementKey }: TestDevice) {
  const input = { id, kind: 'browser', label: 'Chrome op Windows', signingKey, agreementKey } as const;
  return api.call(registerDevice, { input, token });
}

/** What the API says of keys to a holder's browser. */
export async function keysFor(api: TestApi, { token, device }: Holder) {
  return (await api.call(readKeys, { input: { device: device.id }, token })).ok;
}

/** The directory as a client sees it that trusts nobody. */
export async function directoryFor(api: TestApi, token: string): Promise<Directory> {
  const { directory, organisation } = (await api.call(readKeys, { input: {}, token })).ok;
  const folded = await foldDirectory(crypto, organisation, directory, null);
  if (!folded.ok) throw new Error(`refused at ${folded.at}: ${folded.why}`);
  return folded.directory;
}

/** What can be different from what a client of ours sends. */
export interface Odd {
  entries?: (entries: SignedEntry[]) => SignedEntry[];
  wrapped?: (wrapped: WrappedFor[]) => WrappedFor[];
  devices?: { id: string; label: string }[];
  /** Signs instead of the holder's own browser. */
  signer?: TestDevice;
  /** The directory it builds on, when that is not the present one. */
  on?: Directory;
}

/** Adds changes to the directory as a client does: signed, and with every key wrapped that they call for. */
export async function append(
  api: TestApi,
  { token, device }: Pick<Holder, 'token' | 'device'>,
  changes: readonly Change[],
  odd: Odd = {},
) {
  const before = odd.on ?? (await directoryFor(api, token));
  const signer = odd.signer ?? device;
  const entries = await signChanges(
    crypto,
    { deviceId: signer.id, privateKey: signer.privateKey },
    before,
    changes,
  );
  const folded = await continueDirectory(crypto, before, entries);
  const wrapped = folded.ok
    ? requiredWraps(folded.directory, changes).map((wrap) => ({ ...wrap, wrapped: opaque() }))
    : [];
  const input = {
    entries: odd.entries?.(entries) ?? entries,
    wrapped: odd.wrapped?.(wrapped) ?? wrapped,
    ...(odd.devices && { devices: odd.devices }),
  };
  return api.call(appendDirectory, { input, token });
}

async function keyPair(name: string, uses: ('sign' | 'verify' | 'deriveBits')[]): Promise<CryptoKeyPair> {
  // The types of the platforms differ in what `generateKey` gives; for these it is a pair on all of them.
  return (await crypto.subtle.generateKey({ name, namedCurve: 'P-256' }, false, uses)) as CryptoKeyPair;
}

async function pointOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64Url(new Uint8Array((await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer));
}
