import type { PendingDevice } from '../../../shared/api/keys.ts';
import type { Directory, DirectoryDevice } from '../../../shared/directory/directory.ts';
import { scopeOfTeam } from '../../../shared/directory/schema.ts';
import type { DeviceRow } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';
import { isForTeam, mayGiveTeam, mayHoldKeys } from './device-rights.ts';

/** What a member's device could do now for other devices. */
export interface HelpAsked {
  pending: PendingDevice[];
  endedDevices: string[];
  leavers: { deviceId: string; teamId: string }[];
}

const nothing: HelpAsked = { pending: [], endedDevices: [], leavers: [] };

/**
 * Whom a device can help, and whom it must take keys from.
 * @param own the device that asks, in the directory; without one nothing can be done
 */
export function whomToHelp(
  context: SignedIn,
  directory: Directory,
  devices: readonly DeviceRow[],
  own: DirectoryDevice | null,
): HelpAsked {
  if (!own?.isActive) return nothing;
  const rows = new Map(devices.map((row) => [row.id, row]));
  const others = [...directory.devices.values()].filter(({ id, isActive }) => isActive && id !== own.id);
  return {
    pending: devices.flatMap((row) => pendingOf(context, directory, row, own)),
    endedDevices: others
      .filter((device) => isLost(rows, device) && mayRemove(own, device))
      .map(({ id }) => id),
    leavers: others.flatMap((device) => {
      const row = rows.get(device.id);
      if (!row || isLost(rows, device)) return [];
      return [...device.teams]
        .filter(
          (teamId) => !isForTeam(row, teamId) && own.teams.has(teamId) && worksFor(context.actor, teamId),
        )
        .map((teamId) => ({ deviceId: device.id, teamId }));
    }),
  };
}

function pendingOf(
  context: SignedIn,
  directory: Directory,
  row: DeviceRow,
  own: DirectoryDevice,
): PendingDevice[] {
  const known = directory.devices.get(row.id);
  const { memberId, memberName } = row;
  if (row.kind !== 'browser' || !mayHoldKeys(row) || (known && !known.isActive)) return [];
  if (memberId === null || memberName === null) return [];
  const teams = row.memberTeams.filter(({ id }) => {
    if (known?.teams.has(id)) return false;
    const hasKey = directory.keys.has(scopeOfTeam(id));
    return mayGiveTeam(context, row, id, hasKey) && (!hasKey || own.teams.has(id));
  });
  if (teams.length === 0) return [];
  const { id, kind, label, signingKey, agreementKey, createdAt } = row;
  const isNew = known === undefined;
  return [
    { deviceId: id, kind, label, memberId, memberName, teams, signingKey, agreementKey, createdAt, isNew },
  ];
}

/** In the directory, but not to have keys any more. */
function isLost(rows: ReadonlyMap<string, DeviceRow>, { id }: DirectoryDevice): boolean {
  const row = rows.get(id);
  return row !== undefined && !mayHoldKeys(row);
}

/** What the directory accepts from this device. */
function mayRemove(own: DirectoryDevice, device: DirectoryDevice): boolean {
  const isSameOwner = device.kind !== 'team-code' && device.owner === own.owner;
  return isSameOwner || device.teams.size === 0 || [...device.teams].some((teamId) => own.teams.has(teamId));
}
