import { type Directory, isGranted, recipientsOf } from './directory.ts';
import { type Change, type Scope, scopeOfTeam } from './schema.ts';

/** A key that must be wrapped for a device. */
export interface RequiredWrap {
  deviceId: string;
  scope: Scope;
  epoch: number;
}

/**
 * The wrapped keys that changes call for: all epochs of what a device was granted, and every new key for all who are
 * granted its scope. The API takes these and no others.
 * @param after the directory in which the changes stand
 */
export function requiredWraps(after: Directory, changes: readonly Change[]): RequiredWrap[] {
  const wraps = new Map<string, RequiredWrap>();
  const add = (deviceId: string, scope: Scope, epoch: number) => {
    wraps.set(`${deviceId} ${scope} ${epoch}`, { deviceId, scope, epoch });
  };
  for (const change of changes) {
    for (const { deviceId, scope } of grantsOf(change)) {
      if (!isGranted(after.devices.get(deviceId), scope)) continue;
      for (const { epoch } of after.keys.get(scope) ?? []) add(deviceId, scope, epoch);
    }
    if (change.kind === 'key-made') {
      for (const { id } of recipientsOf(after, change.scope)) add(id, change.scope, change.epoch);
    }
  }
  return [...wraps.values()];
}

function grantsOf(change: Change): { deviceId: string; scope: Scope }[] {
  switch (change.kind) {
    case 'device-added': {
      const scopes: Scope[] = ['organisation', ...change.teams.map(scopeOfTeam)];
      return scopes.map((scope) => ({ deviceId: change.device.id, scope }));
    }
    case 'team-granted':
      return [{ deviceId: change.deviceId, scope: scopeOfTeam(change.teamId) }];
    default:
      return [];
  }
}
