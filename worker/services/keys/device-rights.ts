import { roles as allRoles, type Role } from '../../../shared/domain/roles.ts';
import type { DeviceRow } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';

/** The roles that come with keys. Who has none of them holds none. */
const keyHolders: readonly Role[] = allRoles.filter((role) => role === 'practitioner' || role === 'coach');

/** Whether a device may still hold keys: it was not ended, and its owner works here in a role that has keys. */
export function mayHoldKeys({ kind, endedAt, memberLeftAt, memberRoles }: DeviceRow): boolean {
  if (endedAt !== null) return false;
  return (
    kind === 'team-code' || (memberLeftAt === null && memberRoles.some((role) => keyHolders.includes(role)))
  );
}

/** Whether a device is for the work of a team: the team's own code, or of somebody who works for it. */
export function isForTeam({ kind, teamId, memberTeams }: DeviceRow, asked: string): boolean {
  return kind === 'team-code' ? teamId === asked : memberTeams.some(({ id }) => id === asked);
}

/** Whether a member may sign with a device, or use it as a recovery code: their own, or the code of their team. */
export function isOwnDevice({ actor, member }: SignedIn, { kind, memberId, teamId }: DeviceRow): boolean {
  return kind === 'team-code' ? teamId !== null && worksFor(actor, teamId) : memberId === member.id;
}

/**
 * Whether a member may give a device the keys of a team. For their own team they may when it has a key; a team's
 * beginning is for coaches, also between coaches of different teams.
 */
export function mayGiveTeam(
  { actor, member }: SignedIn,
  device: DeviceRow,
  teamId: string,
  hasKey: boolean,
): boolean {
  if (!isForTeam(device, teamId)) return false;
  if (hasKey) return worksFor(actor, teamId);
  return member.roles.includes('coach') && (worksFor(actor, teamId) || device.memberRoles.includes('coach'));
}
