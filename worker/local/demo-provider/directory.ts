import { createHash } from 'node:crypto';
import type { Role } from '../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import { type DemoPerson, demoOrganisationId, demoPeople, demoTeams } from '../demo/organisation.ts';

/** What the demo provider says about someone in the ID token, in the words that Entra ID uses. */
export interface PersonaClaims {
  sub: string;
  preferred_username: string;
  name: string;
  /** Ids of groups, without names. */
  groups: string[];
  /** Values of the app's roles. */
  roles: string[];
}

/** Someone who has an account at the organisation but no access to Doelspoor. */
export const stranger: DemoPerson = {
  id: 'kim',
  account: `kim@${demoOrganisationId}.example`,
  name: 'Kim (heeft een account, maar geen toegang)',
  roles: [],
  teamIds: [],
};

/** What the provider calls each role. */
const roleValues: Record<Role, string> = {
  practitioner: 'Doelspoor.Gezinswerker',
  coach: 'Doelspoor.Teamcoach',
  researcher: 'Doelspoor.Onderzoeker',
  administrator: 'Doelspoor.Beheerder',
};

/** What the provider says of everyone with an account, by the id that the demo has for them. */
const claims = new Map([...demoPeople, stranger].map((person) => [person.id, claimsOf(person)]));

/** The claims of who was chosen on the page; null for anything else. */
export function claimsOfPersona(id: string): PersonaClaims | null {
  return claims.get(id) ?? null;
}

/** The claims of whom the provider itself calls so; null for nobody. */
export function claimsOfSubject(subject: string): PersonaClaims | null {
  return [...claims.values()].find(({ sub }) => sub === subject) ?? null;
}

/** Everyone is also in a group that Doelspoor does not know. */
function claimsOf({ id, account, name, roles, teamIds }: DemoPerson): PersonaClaims {
  return {
    sub: randomLooking(`person ${id}`),
    preferred_username: account,
    name,
    groups: ['alle medewerkers', ...teamIds].map(groupId),
    roles: roles.map((role) => roleValues[role]),
  };
}

/** How the claims become roles and teams: the setting `access` of the demo organisation. */
export const demoAccess: AccessSetting = {
  source: 'claims',
  accountClaim: 'preferred_username',
  roles: Object.entries(roleValues).map(([role, value]) => ({ claim: 'roles', value, role: role as Role })),
  teams: demoTeams.map(({ id }) => ({ claim: 'groups', value: groupId(id), teamId: id })),
};

function groupId(name: string): string {
  return randomLooking(`group ${name}`);
}

/** An id that says nothing, the same every time. */
function randomLooking(name: string): string {
  const hex = createHash('sha256').update(`${demoOrganisationId} ${name}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
