import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../shared/settings/access.ts';
import type { Acquaintance, KnownMember } from '../../db/queries/who-signs-in.ts';
import { mapClaims } from '../../identity/map-claims.ts';
import type { Claims } from '../../identity/provider.ts';

/** What is decided about who comes in. */
export interface Verdict {
  /** Who it is; null for somebody new. */
  known: KnownMember | null;
  roles: Role[];
  teamIds: string[];
  /** Why they may not come in; null when they may. */
  refusal: ErrorCode | null;
}

interface Grounds {
  claims: Claims;
  account: string | null;
  access: AccessSetting;
  acquaintance: Acquaintance;
  /** Account of who becomes administrator while there is none. */
  firstAdministrator: string | null;
}

/** Who someone is at this organisation, and what they may do from now on. */
export function whoSignsIn(grounds: Grounds): Verdict {
  const { claims, access, acquaintance } = grounds;
  const known = recognise(grounds);
  const refused = (refusal: ErrorCode): Verdict => ({
    known,
    roles: known?.roles ?? [],
    teamIds: known?.teamIds ?? [],
    refusal,
  });
  if (known !== null && known.leftAt !== null) return refused('unknown-account');
  const isFirst = isFirstAdministrator(grounds, known);

  if (access.source === 'administrator') {
    if (!known && !isFirst) return refused('unknown-account');
    return admit(known, known?.roles ?? [], known?.teamIds ?? [], isFirst);
  }
  const mapped = mapClaims(claims, access);
  // Whoever must mend the mapping has to get in, whatever it makes of them.
  if (mapped === 'too-many-groups') return isFirst ? admit(known, [], [], isFirst) : refused(mapped);
  const teamIds = mapped.teamIds.filter((id) => acquaintance.teamIds.includes(id));
  return admit(known, mapped.roles, teamIds, isFirst);
}

/**
 * By what the issuer calls them for ever. By their account only while nobody else of this issuer is bound to it: an
 * account can be given to somebody else, and must then not bring the rights of who had it.
 */
function recognise({ claims, acquaintance: { bySubject, byAccount } }: Grounds): KnownMember | null {
  if (bySubject) return bySubject;
  return byAccount && byAccount.provider !== claims.iss ? byAccount : null;
}

function isFirstAdministrator(
  { account, firstAdministrator, acquaintance: { administratorIds } }: Grounds,
  known: KnownMember | null,
): boolean {
  const isNamed = firstAdministrator !== null && account === firstAdministrator;
  return isNamed && administratorIds.every((id) => id === known?.id);
}

function admit(
  known: KnownMember | null,
  given: readonly Role[],
  teamIds: string[],
  isFirst: boolean,
): Verdict {
  const roles =
    isFirst && !given.includes('administrator') ? [...given, 'administrator' as const] : [...given];
  const hasWork = roles.some(
    (role) => teamIds.length > 0 || role === 'administrator' || role === 'researcher',
  );
  return { known, roles, teamIds, refusal: hasWork ? null : 'no-role' };
}
