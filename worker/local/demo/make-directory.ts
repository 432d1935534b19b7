import { randomUUID } from 'node:crypto';
import type { D1Database } from '@cloudflare/workers-types';
import type { WrappedFor } from '../../../shared/api/keys.ts';
import { emptyDirectory } from '../../../shared/directory/directory.ts';
import {
  type AddedDevice,
  type Change,
  type Scope,
  type SignedEntry,
  scopeOfTeam,
} from '../../../shared/directory/schema.ts';
import type { Signer } from '../../../shared/directory/sign-change.ts';
import { agreementKeysOf, publicKeyText, signingKeysOf } from '../../../shared/keys/derive-keys.ts';
import { prepareAppend } from '../../../shared/keys/prepare-append.ts';
import { parseRecoveryCode, recoveryDeviceOf } from '../../../shared/keys/recovery-code.ts';
import { keyMade, newScopeKey } from '../../../shared/keys/scope-key.ts';
import { upkeepTogether } from '../../db/commit.ts';
import {
  endDevices,
  insertDevice,
  insertDirectoryEntries,
  insertWrappedKeys,
  type NewDevice,
} from '../../db/queries/keys.ts';
import { type DemoKeys, EPOCH, secretBytes } from './keys.ts';
import { demoTeams, personId } from './organisation.ts';

/** A device of the demo that nobody holds in their hands. */
interface DemoDevice {
  added: AddedDevice;
  signer: Signer<CryptoKey>;
  label: string;
}

/**
 * Makes the device directory of the demo organisation, as its coaches would have begun it: the keys that were drawn, and
 * a recovery code for each team. The device that began it leaves again, so that codes on paper are all there is.
 */
export async function makeDemoDirectory(db: D1Database, keys: DemoKeys): Promise<void> {
  const { organisation } = keys;
  const first = await firstDevice();
  const entries: (SignedEntry & { signerId: string })[] = [];
  const wrapped: WrappedFor[] = [];
  const findKey = async (scope: Scope) => secretBytes(secretOf(keys, scope));
  let directory = emptyDirectory(organisation);

  const append = async ({ signer }: DemoDevice, changes: readonly Change[]) => {
    const prepared = await prepareAppend(directory, signer, changes, findKey);
    if (!prepared.ok) throw new Error(`the demo's own directory was refused: ${prepared.why}`);
    entries.push(...prepared.append.entries.map((entry) => ({ ...entry, signerId: signer.deviceId })));
    wrapped.push(...prepared.append.wrapped);
    directory = prepared.append.after;
  };
  const begin = async (scope: Scope) =>
    keyMade({ organisation, scope, epoch: EPOCH }, secretBytes(secretOf(keys, scope)));

  await append(first, [
    { kind: 'device-added', device: first.added, teams: [] },
    await begin('organisation'),
  ]);
  const codes: DemoDevice[] = [];
  for (const team of demoTeams) {
    const code = await teamDevice(keys, directory.root, team);
    codes.push(code);
    await append(first, [{ kind: 'device-added', device: code.added, teams: [team.id] }]);
    await append(code, [await begin(scopeOfTeam(team.id))]);
  }
  await append(first, [{ kind: 'device-removed', deviceId: first.added.id }]);

  const now = Date.now();
  await upkeepTogether(db, [
    ...[first, ...codes].map((device) => insertDevice(db, rowOf(device, now))),
    endDevices(db, [first.added.id], now),
    insertDirectoryEntries(db, 1, entries, now),
    insertWrappedKeys(
      db,
      wrapped.filter(({ deviceId }) => deviceId !== first.added.id),
    ),
  ]);
}

/** What began the directory: known to nobody any more once that is done. */
async function firstDevice(): Promise<DemoDevice> {
  const [signing, agreement] = await Promise.all([
    signingKeysOf(newScopeKey()),
    agreementKeysOf(newScopeKey()),
  ]);
  const owner = personId(demoTeams[0]?.coach ?? '');
  return deviceOf({ id: randomUUID(), kind: 'browser', owner }, { signing, agreement }, 'Eerste apparaat');
}

async function teamDevice(
  { organisation, teamCodes }: DemoKeys,
  root: string,
  team: { id: string; name: string },
): Promise<DemoDevice> {
  const parsed = parseRecoveryCode(teamCodes[team.id] ?? '');
  if (!parsed.ok) throw new RangeError('a team without a recovery code');
  const { deviceId: id, signing, agreement } = await recoveryDeviceOf(parsed.code, { organisation, root });
  return deviceOf(
    { id, kind: 'team-code', owner: team.id },
    { signing, agreement },
    `Herstelcode ${team.name}`,
  );
}

async function deviceOf(
  about: Pick<AddedDevice, 'id' | 'kind' | 'owner'>,
  { signing, agreement }: Record<'signing' | 'agreement', CryptoKeyPair>,
  label: string,
): Promise<DemoDevice> {
  const [signingKey, agreementKey] = await Promise.all([
    publicKeyText(signing.publicKey),
    publicKeyText(agreement.publicKey),
  ]);
  return {
    added: { ...about, signingKey, agreementKey },
    signer: { deviceId: about.id, privateKey: signing.privateKey },
    label,
  };
}

function rowOf({ added, label }: DemoDevice, createdAt: number): NewDevice {
  const { id, kind, owner, signingKey, agreementKey } = added;
  const isOfTeam = kind === 'team-code';
  return {
    id,
    kind,
    label,
    signingKey,
    agreementKey,
    createdAt,
    memberId: isOfTeam ? null : owner,
    teamId: isOfTeam ? owner : null,
  };
}

function secretOf({ pseudonymKey, teamKeys }: DemoKeys, scope: Scope): string {
  return scope === 'organisation' ? pseudonymKey : (teamKeys[scope.slice('team:'.length)] ?? '');
}
