import type { MemberRecord } from '../../../../shared/api/members.ts';
import type { Role } from '../../../../shared/domain/roles.ts';

export interface PeopleFilter {
  text: string;
  /** '' for all. */
  teamId: string;
  role: Role | '';
  hasLeftToo: boolean;
}

/** The people who fit: every word of the text is in their name or account, whatever the capitals and accents. */
export function filterPeople(people: readonly MemberRecord[], filter: PeopleFilter): MemberRecord[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return people.filter(({ name, account, teams, roles, leftAt }) => {
    if (leftAt !== null && !filter.hasLeftToo) return false;
    if (filter.teamId !== '' && !teams.includes(filter.teamId)) return false;
    if (filter.role !== '' && !roles.includes(filter.role)) return false;
    const found = plain(`${name} ${account ?? ''}`);
    return words.every((word) => found.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
