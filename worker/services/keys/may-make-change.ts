import { type Change, type Scope, scopeOfTeam, teamOfScope } from '../../../shared/directory/schema.ts';
import type { DeviceRow } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';
import { isForTeam, isOwnDevice, mayGiveTeam, mayHoldKeys } from './device-rights.ts';

/** What a change is held against. */
export interface ChangeGround {
  rows: ReadonlyMap<string, DeviceRow>;
  hasKey(scope: Scope): boolean;
  /** Whether nothing stood in the directory before. */
  isFirst: boolean;
}

/**
 * Whether this member may make a change, by role and team. That the change fits the directory, and that the signing
 * device is granted what it gives, was checked before.
 */
export function mayMakeChange(context: SignedIn, change: Change, ground: ChangeGround): boolean {
  const { actor, member } = context;
  const isCoach = member.roles.includes('coach');
  const { rows, hasKey } = ground;
  switch (change.kind) {
    case 'device-added': {
      const row = rows.get(change.device.id);
      if (!row || !isSameDevice(row, change) || !mayHoldKeys(row)) return false;
      if (ground.isFirst && !isCoach) return false;
      if (row.kind === 'team-code' && !isCoach) return false;
      if (row.kind !== 'browser' && !isOwnDevice(context, row)) return false;
      return change.teams.every((teamId) => mayGiveTeam(context, row, teamId, hasKey(scopeOfTeam(teamId))));
    }
    case 'team-granted': {
      const row = rows.get(change.deviceId);
      if (!row || !mayHoldKeys(row)) return false;
      return mayGiveTeam(context, row, change.teamId, hasKey(scopeOfTeam(change.teamId)));
    }
    case 'team-withdrawn': {
      const row = rows.get(change.deviceId);
      if (!row) return false;
      const isOwn = row.kind !== 'team-code' && isOwnDevice(context, row);
      const isLeaver = !isForTeam(row, change.teamId) || !mayHoldKeys(row);
      return isOwn || (worksFor(actor, change.teamId) && (isCoach || isLeaver));
    }
    case 'device-removed': {
      const row = rows.get(change.deviceId);
      if (!row) return false;
      if (!mayHoldKeys(row)) return true;
      if (row.kind !== 'team-code' && isOwnDevice(context, row)) return true;
      return isCoach && sharesTeam(context, row);
    }
    case 'key-made': {
      const teamId = teamOfScope(change.scope);
      if (teamId === null) return isCoach;
      return worksFor(actor, teamId) && (isCoach || hasKey(change.scope));
    }
  }
}

/** Whether a device is of a team of this member. */
export function sharesTeam({ actor }: SignedIn, row: DeviceRow): boolean {
  if (row.teamId !== null) return worksFor(actor, row.teamId);
  return row.memberTeams.some(({ id }) => worksFor(actor, id));
}

/** The directory says of a device what the API knows of it. */
function isSameDevice(row: DeviceRow, { device }: Change & { kind: 'device-added' }): boolean {
  return (
    row.kind === device.kind &&
    (row.memberId ?? row.teamId) === device.owner &&
    row.signingKey === device.signingKey &&
    row.agreementKey === device.agreementKey
  );
}
