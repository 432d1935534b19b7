import {
  type Directory,
  type DirectoryDevice,
  type DirectoryFault,
  isGranted,
  type ScopeKey,
} from './directory.ts';
import { type AddedDevice, type Change, type Scope, scopeOfTeam } from './schema.ts';

/** A directory while entries are added to it. */
export interface Draft {
  devices: Map<string, DirectoryDevice>;
  keys: Map<Scope, readonly ScopeKey[]>;
  stale: Set<Scope>;
}

/** A copy to add to; the original stays as it is. */
export function draftOf({ devices, keys, stale }: Directory): Draft {
  return { devices: new Map(devices), keys: new Map(keys), stale: new Set(stale) };
}

/** Applies a change, or says why its signer may not make it; then nothing was changed. */
export function applyChange(draft: Draft, signer: DirectoryDevice, change: Change): DirectoryFault | null {
  switch (change.kind) {
    case 'device-added': {
      const { device, teams } = change;
      if (draft.devices.has(device.id)) return 'device';
      const fits = teams.every((teamId) => fitsKind(device, teamId) && mayGrant(draft, signer, teamId));
      if (!fits) return 'not-granted';
      draft.devices.set(device.id, { ...device, teams: new Set(teams), isActive: true });
      return null;
    }
    case 'team-granted': {
      const device = draft.devices.get(change.deviceId);
      if (!device?.isActive) return 'device';
      const { teamId } = change;
      const isNew = !device.teams.has(teamId) && fitsKind(device, teamId);
      if (!isNew || !mayGrant(draft, signer, teamId)) return 'not-granted';
      draft.devices.set(device.id, { ...device, teams: new Set([...device.teams, teamId]) });
      return null;
    }
    case 'team-withdrawn': {
      const device = draft.devices.get(change.deviceId);
      if (!device?.isActive) return 'device';
      const mayWithdraw = signer.teams.has(change.teamId) || isOfSameOwner(signer, device);
      if (!device.teams.has(change.teamId) || !mayWithdraw) return 'not-granted';
      const teams = new Set([...device.teams].filter((teamId) => teamId !== change.teamId));
      draft.devices.set(device.id, { ...device, teams });
      markStale(draft, change.teamId);
      return null;
    }
    case 'device-removed': {
      const device = draft.devices.get(change.deviceId);
      if (!device?.isActive) return 'device';
      if (!mayRemove(signer, device)) return 'not-granted';
      draft.devices.set(device.id, { ...device, teams: new Set(), isActive: false });
      for (const teamId of device.teams) markStale(draft, teamId);
      return null;
    }
    case 'key-made': {
      const { scope, epoch, commitment, agreementKey } = change;
      if (!isGranted(signer, scope)) return 'not-granted';
      const known = draft.keys.get(scope) ?? [];
      // The organisation's key makes the tags by which colleagues meet on a case: another key, another tag.
      if (epoch !== known.length + 1 || (scope === 'organisation' && epoch > 1)) return 'epoch';
      draft.keys.set(scope, [...known, { epoch, commitment, agreementKey }]);
      draft.stale.delete(scope);
      return null;
    }
  }
}

/** A device grants what it is granted itself; as long as a team has no key, there is nothing to grant but its beginning. */
function mayGrant(draft: Draft, signer: DirectoryDevice, teamId: string): boolean {
  return signer.teams.has(teamId) || !draft.keys.has(scopeOfTeam(teamId));
}

/** The code of a team opens that team and no other. */
function fitsKind({ kind, owner }: AddedDevice, teamId: string): boolean {
  return kind !== 'team-code' || owner === teamId;
}

/** Its own owner, whoever shares a team with it, and anyone when it is granted no team. */
function mayRemove(signer: DirectoryDevice, device: DirectoryDevice): boolean {
  return (
    isOfSameOwner(signer, device) ||
    device.teams.size === 0 ||
    [...device.teams].some((teamId) => signer.teams.has(teamId))
  );
}

function isOfSameOwner(a: DirectoryDevice, b: DirectoryDevice): boolean {
  return a.kind !== 'team-code' && b.kind !== 'team-code' && a.owner === b.owner;
}

function markStale(draft: Draft, teamId: string): void {
  const scope = scopeOfTeam(teamId);
  if (draft.keys.has(scope)) draft.stale.add(scope);
}
