import { isGranted } from '../../shared/directory/directory.ts';
import { type Change, scopeOfTeam } from '../../shared/directory/schema.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { labelOf, type RecoverySheet } from './begin-keys.ts';
import { newCode } from './new-code.ts';
import { firstOf, withNewKeys } from './renew-keys.ts';
import { type Surroundings, withKeys } from './with-keys.ts';

/** Makes a new recovery code for a team. The one on the old sheet opens nothing any more, and what comes after it less still. */
export function replaceTeamCode(teamId: string): Promise<Result<RecoverySheet>> {
  return withKeys(async (around) => {
    const team = around.session.member.teams.find(({ id }) => id === teamId);
    if (!team) return failure('wrong-team');
    const code = await replace(around, 'team-code', teamId, [teamId], labelOf(team));
    return code.ok ? success({ team, code: code.value }) : code;
  });
}

/** Makes a recovery code for whoever is signed in, for all teams this browser has keys of. An older one ends. */
export function replacePersonalCode(): Promise<Result<string>> {
  return withKeys((around) => {
    const { session, device, read } = around;
    const own = read.directory.devices.get(device.id);
    const teams = session.member.teams.map(({ id }) => id).filter((id) => isGranted(own, scopeOfTeam(id)));
    return replace(around, 'personal-code', session.member.id, teams, 'Persoonlijke herstelcode');
  });
}

async function replace(
  { device, read: { directory }, findKey, change }: Surroundings,
  kind: 'team-code' | 'personal-code',
  owner: string,
  teams: string[],
  label: string,
): Promise<Result<string>> {
  const departures = [...directory.devices.values()]
    .filter((one) => one.isActive && one.kind === kind && one.owner === owner && one.id !== device.id)
    .map((one): Change => ({ kind: 'device-removed', deviceId: one.id }));
  const renewal = await withNewKeys(directory, device.id, departures);
  const code = await newCode(directory, kind, owner);
  const changed = await change({
    changes: [...renewal.changes, { kind: 'device-added', device: code.device, teams }],
    findKey: firstOf(renewal.findNew, findKey),
    labels: [{ id: code.device.id, label }],
  });
  return changed.ok ? success(code.text) : changed;
}
