import type { Team } from '../../shared/api/schemas.ts';
import type { Directory } from '../../shared/directory/directory.ts';
import { type AddedDevice, type Change, type Scope, scopeOfTeam } from '../../shared/directory/schema.ts';
import { signChanges } from '../../shared/directory/sign-change.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { keyMade, newScopeKey } from '../../shared/keys/scope-key.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';
import { introduced } from './introduced.ts';
import { newCode, type PaperCode } from './new-code.ts';
import { firstOf } from './renew-keys.ts';
import { type Surroundings, withKeys } from './with-keys.ts';

/** The recovery code of a team, to be printed. It is shown once: nobody can look it up. */
export interface RecoverySheet {
  team: Team;
  code: string;
}

/**
 * Makes the keys of her teams that have none, and as the first of the organisation also its own. Each team gets a
 * recovery code. Fails with `conflict` when a colleague was first after all.
 */
export function beginKeys(): Promise<Result<RecoverySheet[]>> {
  return withKeys(begin);
}

async function begin(around: Surroundings): Promise<Result<RecoverySheet[]>> {
  const { session, device, read, findKey } = around;
  const { directory } = read;
  const teams = session.member.teams.filter(({ id }) => !directory.keys.has(scopeOfTeam(id)));
  const own = directory.devices.get(device.id);
  const isFirst = directory.head.sequence === 0;
  if (teams.length === 0 || (!isFirst && !own)) return failure('conflict');

  const self = await introduced(device, session.member.id);
  const entrance = await entranceOf(around, self, teams);
  const made = new Map<Scope, Bytes>();
  const codes: (PaperCode & { team: Team })[] = [];
  const changes: Change[] = [...entrance.changes];
  const makeKey = async (scope: Scope) => {
    const key = newScopeKey();
    made.set(scope, key);
    changes.push(await keyMade({ organisation: directory.organisation, scope, epoch: 1 }, key));
  };
  if (isFirst) await makeKey('organisation');
  for (const team of teams) {
    await makeKey(scopeOfTeam(team.id));
    const code = await newCode(
      { organisation: directory.organisation, root: entrance.root },
      'team-code',
      team.id,
    );
    changes.push({ kind: 'device-added', device: code.device, teams: [team.id] });
    codes.push({ ...code, team });
  }
  const changed = await around.change({
    changes,
    findKey: firstOf(async (scope, epoch) => (epoch === 1 ? (made.get(scope) ?? null) : null), findKey),
    labels: codes.map(({ device: { id }, team }) => ({ id, label: labelOf(team) })),
  });
  return changed.ok ? success(codes.map(({ team, text }) => ({ team, code: text }))) : changed;
}

/** How this device comes to be granted the teams, and the root that the directory has then. */
async function entranceOf(
  { device, read: { directory } }: Surroundings,
  self: AddedDevice,
  teams: readonly Team[],
): Promise<{ changes: Change[]; root: string }> {
  if (directory.head.sequence > 0) {
    const own = directory.devices.get(device.id);
    const missing = teams.filter(({ id }) => !own?.teams.has(id));
    return {
      root: directory.root,
      changes: missing.map(({ id }) => ({ kind: 'team-granted', deviceId: device.id, teamId: id })),
    };
  }
  const change: Change = { kind: 'device-added', device: self, teams: teams.map(({ id }) => id) };
  return { root: await rootAfter(directory, device, change), changes: [change] };
}

/** The root is the hash of the first body, and that does not depend on its signature. */
async function rootAfter(
  directory: Directory,
  { id, signing }: { id: string; signing: CryptoKeyPair },
  change: Change,
): Promise<string> {
  const signer = { deviceId: id, privateKey: signing.privateKey };
  const [entry] = await signChanges<CryptoKey>(crypto, signer, directory, [change]);
  if (!entry) throw new RangeError('nothing was signed');
  return sha256Hex(crypto, entry.body);
}

/** What the API calls the recovery code of a team. Names of teams may have characters that a label may not. */
export function labelOf({ name }: Team): string {
  return `Herstelcode ${name.replace(/[^\p{L}\p{N} .,()/'-]/gu, '')}`.slice(0, 60).trim();
}
