import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { toBase64Url } from '../../shared/privacy/base64url.ts';
import { importPseudonymKey, importTeamKey } from '../../shared/privacy/import-keys.ts';
import { type KeyCode, parseKeyCodes } from '../../shared/privacy/key-code.ts';
import type { FindTeamKey, TeamKey } from '../../shared/privacy/seal.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';
import { stored } from '../storage/stored.ts';
import { isProven } from './prove-key.ts';

/** The keys of this device. None of them can be exported. */
export interface Keyring {
  organisation: string;
  pseudonymKey: CryptoKey;
  /** By team, by epoch. */
  teamKeys: Map<string, Map<number, CryptoKey>>;
}

/** A fingerprint tells whether two keys are the same, since a key itself can't be looked into. */
interface StoredKey {
  key: CryptoKey;
  fingerprint: string;
}

export interface StoredKeyring {
  organisation: string;
  pseudonym: StoredKey;
  teams: (StoredKey & { teamId: string; epoch: number })[];
}

/** Set when keys came or went: what waited for them can go on, open pages stop, and a sleeping background hears of it. */
export const keysChanged = stored('session', 'keys-changed', z.int());

/** The keys of this device, or null when it has none. */
export async function readKeyring(): Promise<Keyring | null> {
  const known = await readStored();
  if (!known) return null;
  const teamKeys: Keyring['teamKeys'] = new Map();
  for (const { teamId, epoch, key } of known.teams) {
    const epochs = teamKeys.get(teamId) ?? new Map<number, CryptoKey>();
    teamKeys.set(teamId, epochs.set(epoch, key));
  }
  return { organisation: known.organisation, pseudonymKey: known.pseudonym.key, teamKeys };
}

/** Looks a team's key up in a keyring, for `open`. */
export function finderIn(keyring: Keyring | null): FindTeamKey<CryptoKey> {
  return (teamId, epoch) => keyring?.teamKeys.get(teamId)?.get(epoch) ?? null;
}

/** The key with which to seal for a team now: that of its latest epoch. Null when this device has none. */
export function latestTeamKey(keyring: Keyring, teamId: string): TeamKey<CryptoKey> | null {
  const epochs = keyring.teamKeys.get(teamId) ?? new Map<number, CryptoKey>();
  const epoch = Math.max(...epochs.keys());
  const key = epochs.get(epoch);
  return key ? { teamId, epoch, key } : null;
}

/**
 * Takes the keys of one or more key codes, beside those that are there. Fails with `invalid-input` on a code that is
 * not whole, with `conflict` when the device has keys of another organisation or another key of that team and epoch,
 * and with `unexpected` when this browser does not keep keys as it should.
 */
export async function enrolWithKeyCode(code: string): Promise<Result<void>> {
  const parsed = await parseKeyCodes(crypto, code);
  if (!parsed.ok) return parsed;
  const fresh = await importAll(parsed.value);
  return navigator.locks.request('keyring', async () => {
    const before = await readStored();
    const merged = before ? merge(before, fresh) : fresh;
    if (!merged) return failure('conflict');
    await store(merged);
    if (await isStored(merged)) {
      await keysChanged.write(Date.now());
      return success(undefined);
    }
    await (before ? store(before) : forgetKeys());
    return failure('unexpected');
  });
}

/** Takes all keys off this device. What is sealed with them waits until they are back. */
export async function forgetKeys(): Promise<void> {
  await withDatabase((database) => database.delete('keys', 'keyring'));
  await keysChanged.write(Date.now());
}

async function importAll(codes: KeyCode[]): Promise<StoredKeyring> {
  const [first] = codes;
  if (!first) throw new RangeError('no key code');
  return {
    organisation: first.organisation,
    pseudonym: {
      key: await importPseudonymKey(crypto, first.pseudonymKey),
      fingerprint: await fingerprintOf(first.pseudonymKey),
    },
    teams: await Promise.all(
      codes.map(async ({ teamId, epoch, teamKey }) => ({
        teamId,
        epoch,
        key: await importTeamKey(crypto, teamKey),
        fingerprint: await fingerprintOf(teamKey),
      })),
    ),
  };
}

function merge(before: StoredKeyring, fresh: StoredKeyring): StoredKeyring | null {
  if (
    before.organisation !== fresh.organisation ||
    before.pseudonym.fingerprint !== fresh.pseudonym.fingerprint
  ) {
    return null;
  }
  const teams = [...before.teams];
  for (const added of fresh.teams) {
    const same = teams.find(({ teamId, epoch }) => teamId === added.teamId && epoch === added.epoch);
    if (!same) teams.push(added);
    else if (same.fingerprint !== added.fingerprint) return null;
  }
  return { ...before, teams };
}

async function readStored(): Promise<StoredKeyring | null> {
  const known = await withDatabase((database) => database.get('keys', 'keyring'));
  return known === undefined || known instanceof CryptoKey ? null : known;
}

async function store(keyring: StoredKeyring): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    await transaction.store.put(keyring, 'keyring');
    await transaction.done;
  });
}

async function isStored(keyring: StoredKeyring): Promise<boolean> {
  const reopened = await readStored();
  const proofs = await Promise.all([
    isProven(keyring.pseudonym.key, reopened?.pseudonym.key),
    ...keyring.teams.map(({ key }, index) => isProven(key, reopened?.teams[index]?.key)),
  ]);
  return proofs.every(Boolean);
}

async function fingerprintOf(bytes: Bytes): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
