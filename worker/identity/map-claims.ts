import { type Role, roles } from '../../shared/domain/roles.ts';
import type { AccessSetting } from '../../shared/settings/access.ts';
import type { Claims } from './provider.ts';

/** What an organisation's mapping makes of someone's claims. */
export interface MappedAccess {
  roles: Role[];
  teamIds: string[];
}

/**
 * The roles and teams that claims come to: exactly what the mapping names, and nothing for a group it does not.
 * `too-many-groups` when the provider left a claim out because it became too long (Entra ID does, above 200 groups):
 * what is not known may not look like what is not there.
 */
export function mapClaims(claims: Claims, mapping: AccessSetting): MappedAccess | 'too-many-groups' {
  const asked = new Set([...mapping.roles, ...mapping.teams].map(({ claim }) => claim));
  if ([...asked].some((claim) => wasLeftOut(claims, claim))) return 'too-many-groups';
  const holds = ({ claim, value }: { claim: string; value: string }) =>
    valuesOf(claims, claim).includes(value);
  const granted = new Set(mapping.roles.filter(holds).map(({ role }) => role));
  return {
    roles: roles.filter((role) => granted.has(role)),
    teamIds: [...new Set(mapping.teams.filter(holds).map(({ teamId }) => teamId))],
  };
}

/** What the organisation's people call this account, in lower case; null when the claim is not a text. */
export function accountOf(
  claims: Claims,
  { accountClaim }: Pick<AccessSetting, 'accountClaim'>,
): string | null {
  const [account = ''] = valuesOf(claims, accountClaim);
  return account.trim().toLowerCase() || null;
}

/** A name to show: the claim `name`, or else the account. */
export function nameOf(claims: Claims, account: string | null): string {
  const [name = ''] = valuesOf(claims, 'name');
  return name.trim().slice(0, LONGEST_NAME) || account || claims.sub;
}

const LONGEST_NAME = 200;

/** The texts under a claim. A dotted name goes into objects, unless a claim has the whole of it as its name. */
function valuesOf(claims: Claims, name: string): string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : inside(claims, name.split('.'));
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

function inside(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return inside(Reflect.get(value, name), rest);
}

/** Aggregated and distributed claims (OpenID Connect Core, 5.6.2): named, but not here. */
function wasLeftOut(claims: Claims, name: string): boolean {
  const elsewhere = claims._claim_names;
  const isNamed = typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, name);
  return isNamed || (name === 'groups' && claims.hasgroups === true);
}
