import type { FindTeamKey, TeamKey } from '../../shared/privacy/seal.ts';
import * as z from '../../shared/zod.ts';
import { storedSession } from '../session/stored-session.ts';
import { withDatabase } from '../storage/database.ts';
import { stored } from '../storage/stored.ts';
import { isProven, isProvenPair } from './prove-key.ts';

/** By team, by epoch. */
type ByTeam<Key> = Map<string, Map<number, Key>>;

/** The keys that whoever is signed in may use in this browser. None of them can be exported. */
export interface Keyring {
  organisation: string;
  pseudonymKey: CryptoKey;
  teamKeys: ByTeam<CryptoKey>;
  /** With which is opened what another team handed over. */
  handOverKeys: ByTeam<CryptoKeyPair>;
}

/** A team's key of one epoch, and the pair derived from it. */
export interface StoredTeamKey {
  teamId: string;
  epoch: number;
  key: CryptoKey;
  handOver: CryptoKeyPair;
}

export interface StoredKeyring {
  organisation: string;
  pseudonymKey: CryptoKey;
  teams: StoredTeamKey[];
}

/** Set when keys came or went: what waited for them can go on, open pages stop, and a sleeping background hears of it. */
export const keysChanged = stored('session', 'keys-changed', z.int());

/** The keys of whoever is signed in; null when there are none here, or nobody is signed in. */
export async function readKeyring(): Promise<Keyring | null> {
  const session = await storedSession.read();
  const known = session && (await readStoredKeyring(session.member.id));
  if (!known) return null;
  const { organisation, pseudonymKey, teams } = known;
  return {
    organisation,
    pseudonymKey,
    teamKeys: byTeam(teams, ({ key }) => key),
    handOverKeys: byTeam(teams, ({ handOver }) => handOver),
  };
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

/** The keys of a member as they lie here. */
export async function readStoredKeyring(memberId: string): Promise<StoredKeyring | null> {
  return (await withDatabase((database) => database.get('keyrings', memberId))) ?? null;
}

/**
 * Keeps the keys of a member, and reads them back. False when this browser does not keep keys as it should; then what
 * was there before is still there.
 */
export async function keepKeyring(memberId: string, keyring: StoredKeyring): Promise<boolean> {
  return navigator.locks.request('keyring', async () => {
    const before = await readStoredKeyring(memberId);
    await put(memberId, keyring);
    const isKept = await isStored(memberId, keyring);
    if (!isKept) await (before ? put(memberId, before) : remove(memberId));
    await keysChanged.write(Date.now());
    return isKept;
  });
}

/** Takes the keys of a member off this device. What is sealed with them waits until they are back. */
export async function forgetKeyring(memberId: string): Promise<void> {
  await remove(memberId);
  await keysChanged.write(Date.now());
}

function byTeam<Key>(teams: readonly StoredTeamKey[], keyOf: (one: StoredTeamKey) => Key): ByTeam<Key> {
  const found: ByTeam<Key> = new Map();
  for (const one of teams) {
    const epochs = found.get(one.teamId) ?? new Map<number, Key>();
    found.set(one.teamId, epochs.set(one.epoch, keyOf(one)));
  }
  return found;
}

async function put(memberId: string, keyring: StoredKeyring): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('keyrings', 'readwrite', { durability: 'strict' });
    await transaction.store.put(keyring, memberId);
    await transaction.done;
  });
}

async function remove(memberId: string): Promise<void> {
  await withDatabase((database) => database.delete('keyrings', memberId));
}

async function isStored(memberId: string, { pseudonymKey, teams }: StoredKeyring): Promise<boolean> {
  const reopened = await readStoredKeyring(memberId);
  const proofs = await Promise.all([
    isProven(pseudonymKey, reopened?.pseudonymKey),
    ...teams.map(async ({ key, handOver }, index) => {
      const again = reopened?.teams[index];
      return (
        again !== undefined && (await isProven(key, again.key)) && isProvenPair(handOver, again.handOver)
      );
    }),
  ]);
  return proofs.every(Boolean);
}
