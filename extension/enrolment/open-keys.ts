import type { WrappedKey } from '../../shared/api/keys.ts';
import { type Directory, keyOfEpoch } from '../../shared/directory/directory.ts';
import { type Scope, teamOfScope } from '../../shared/directory/schema.ts';
import { handOverKeysOf } from '../../shared/keys/scope-key.ts';
import { openWrapped } from '../../shared/keys/wrap-key.ts';
import { importPseudonymKey, importTeamKey } from '../../shared/privacy/import-keys.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';
import type { StoredKeyring, StoredTeamKey } from '../vault/keyring.ts';

/** Finds the bytes of a key. They are in memory only while it is given on. */
export type FindKey = (scope: Scope, epoch: number) => Promise<Bytes | null>;

/** Opens the copies that were wrapped for a device, and checks that each is the key the directory means. */
export function keysOpenedBy(
  device: { id: string; agreement: CryptoKeyPair },
  directory: Directory,
  wrapped: readonly WrappedKey[],
): FindKey {
  const { organisation } = directory;
  return async (scope, epoch) => {
    const copy = wrapped.find((one) => one.scope === scope && one.epoch === epoch);
    const known = keyOfEpoch(directory, scope, epoch);
    if (!copy || !known) return null;
    const keys = device.agreement;
    return openWrapped(
      { organisation, scope, epoch },
      copy.wrapped,
      { id: device.id, keys },
      known.commitment,
    );
  };
}

/**
 * The keyring of a device: the organisation's key, and of each team it is granted all that it can open. Keys that the
 * browser has already stay as they are. Null without the organisation's key.
 * @param teams the teams that it is granted
 */
export async function keyringFrom(
  directory: Directory,
  findKey: FindKey,
  teams: ReadonlySet<string>,
  before: StoredKeyring | null,
): Promise<StoredKeyring | null> {
  const { organisation } = directory;
  const known = before?.organisation === organisation ? before : null;
  const pseudonymKey = known?.pseudonymKey ?? (await pseudonymKeyFrom(findKey));
  if (!pseudonymKey) return null;
  const found: StoredTeamKey[] = [];
  for (const [scope, keys] of directory.keys) {
    const teamId = teamOfScope(scope);
    if (teamId === null || !teams.has(teamId)) continue;
    for (const { epoch } of keys) {
      const kept = known?.teams.find((one) => one.teamId === teamId && one.epoch === epoch);
      const opened = kept ?? (await teamKeyFrom({ organisation, scope, epoch }, teamId, findKey));
      if (opened) found.push(opened);
    }
  }
  return { organisation, pseudonymKey, teams: found };
}

async function pseudonymKeyFrom(findKey: FindKey): Promise<CryptoKey | null> {
  const bytes = await findKey('organisation', 1);
  return bytes && importPseudonymKey<CryptoKey>(crypto, bytes);
}

async function teamKeyFrom(
  name: { organisation: string; scope: Scope; epoch: number },
  teamId: string,
  findKey: FindKey,
): Promise<StoredTeamKey | null> {
  const bytes = await findKey(name.scope, name.epoch);
  if (!bytes) return null;
  const [key, handOver] = await Promise.all([
    importTeamKey<CryptoKey>(crypto, bytes),
    handOverKeysOf(name, bytes),
  ]);
  return { teamId, epoch: name.epoch, key, handOver };
}

/** Whether two keyrings hold the same keys. */
export function holdsTheSame(one: StoredKeyring | null, other: StoredKeyring): boolean {
  const namesOf = ({ organisation, teams }: StoredKeyring) =>
    JSON.stringify([organisation, ...teams.map(({ teamId, epoch }) => `${teamId} ${epoch}`).sort()]);
  return one !== null && namesOf(one) === namesOf(other);
}
