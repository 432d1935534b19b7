import type { AddedDevice, Scope } from './schema.ts';

/** Where a directory ends: pinned by every client, so that nobody can show it an older or another one. */
export interface Head {
  /** 0 while nothing was added. */
  sequence: number;
  /** SHA-256 of the last body, in hexadecimal; '' while there is none. */
  hash: string;
}

export interface DirectoryDevice extends AddedDevice {
  /** The teams whose keys it is granted now. */
  teams: ReadonlySet<string>;
  /** False once it was removed; its id is never used again. */
  isActive: boolean;
}

/** A key of a scope, without the key. */
export interface ScopeKey {
  epoch: number;
  commitment: string;
  /** Public key by which others seal to those who have this key. */
  agreementKey: string;
}

/** Who has which keys, after all entries were checked. Holds nothing secret. */
export interface Directory {
  organisation: string;
  /** SHA-256 of the first body: no other directory has it. '' while there is none. */
  root: string;
  head: Head;
  devices: ReadonlyMap<string, DirectoryDevice>;
  /** The keys of each scope by rising epoch; the last is in use. */
  keys: ReadonlyMap<Scope, readonly ScopeKey[]>;
  /** Scopes that need a new key: a device that knows the newest one may not have it any more. */
  stale: ReadonlySet<Scope>;
}

/** Why an entry, or a directory as a whole, is refused. */
export type DirectoryFault =
  /** Not the JSON text of an entry. */
  | 'unreadable'
  | 'other-organisation'
  /** Something is missing or stands twice: its sequence is not the next. */
  | 'gap'
  /** It does not follow on the entry before, or not on what this device saw earlier. */
  | 'fork'
  /** It ends before what this device saw earlier. */
  | 'rollback'
  /** The signer is unknown, or was removed. */
  | 'signer'
  | 'signature'
  /** The device is there already, was removed, or is unknown. */
  | 'device'
  /** The signer may not grant, withdraw or remove this, or there is nothing to change. */
  | 'not-granted'
  | 'epoch';

export type Folded =
  | { ok: true; directory: Directory }
  | {
      ok: false;
      /** Sequence of the entry that is refused. */
      at: number;
      why: DirectoryFault;
    };

/** The directory of an organisation in which nothing stands yet. */
export function emptyDirectory(organisation: string): Directory {
  return {
    organisation,
    root: '',
    head: { sequence: 0, hash: '' },
    devices: new Map(),
    keys: new Map(),
    stale: new Set(),
  };
}

/** Whether a device is granted the keys of a scope. */
export function isGranted(device: DirectoryDevice | undefined, scope: Scope): boolean {
  if (!device?.isActive) return false;
  return scope === 'organisation' || device.teams.has(scope.slice('team:'.length));
}

/** The devices for which the keys of a scope are wrapped: these and no others. */
export function recipientsOf(directory: Directory, scope: Scope): DirectoryDevice[] {
  return [...directory.devices.values()].filter((device) => isGranted(device, scope));
}

/** The key of a scope that is in use; null while it has none. */
export function currentKey(directory: Directory, scope: Scope): ScopeKey | null {
  return directory.keys.get(scope)?.at(-1) ?? null;
}

/** The key of a scope and epoch; null when there is no such key. */
export function keyOfEpoch(directory: Directory, scope: Scope, epoch: number): ScopeKey | null {
  return directory.keys.get(scope)?.find((key) => key.epoch === epoch) ?? null;
}
