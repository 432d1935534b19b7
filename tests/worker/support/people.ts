import type { Role } from '../../../shared/domain/roles.ts';
import { setUpOrganisation } from '../../../worker/services/organisation/set-up.ts';
import type { TestApi } from './api.ts';

let count = 0;

/** A name nobody else in this file has, so that tests do not see each other's rows. */
export function unique(name: string): string {
  count += 1;
  return `${name}-${count}`;
}

/** A team that exists. */
export async function newTeam(api: TestApi, name = 'team'): Promise<string> {
  const id = unique(name);
  await setUp(api, { teams: [{ id, name: id }] });
  return id;
}

/** A member who can sign in, with these roles for these teams. */
export async function newMember(
  api: TestApi,
  roles: readonly Role[],
  teams: readonly string[],
): Promise<string> {
  const id = unique('member');
  await setUp(api, { members: [{ id, name: id, roles, teams, account: `${id}@test.example` }] });
  return id;
}

/** A practitioner of a new team, signed in. */
export async function newPractitioner(api: TestApi, teamId?: string) {
  const team = teamId ?? (await newTeam(api));
  const id = await newMember(api, ['practitioner'], [team]);
  return { id, team, token: await api.signIn(id) };
}

type Plan = Parameters<typeof setUpOrganisation>[1];

export async function setUp(api: TestApi, plan: Partial<Plan> = {}): Promise<void> {
  const organisation = { id: 'test', name: 'Testgemeente' };
  await setUpOrganisation(api.around, { organisation, teams: [], members: [], ...plan });
}
