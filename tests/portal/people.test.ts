import { describe, expect, it } from 'vitest';
import type { MemberRecord } from '../../shared/api/members.ts';
import { checkPerson } from '../../worker/portal/pages/people/check-person.ts';
import { filterPeople, type PeopleFilter } from '../../worker/portal/pages/people/filter-people.ts';

const person = (part: Partial<MemberRecord>): MemberRecord => ({
  id: 'one',
  name: 'Zoë de Vries',
  account: 'z.devries@stad.example',
  roles: ['practitioner'],
  teams: ['west'],
  hasSignedIn: true,
  leftAt: null,
  ...part,
});
const everyone: PeopleFilter = { text: '', teamId: '', role: '', hasLeftToo: false };
const finds = (filter: Partial<PeopleFilter>, part: Partial<MemberRecord> = {}) =>
  filterPeople([person(part)], { ...everyone, ...filter }).length === 1;

describe('looking someone up', () => {
  it.each(['zoe', 'ZOË', 'vries zo', 'z.devries@', '  '])('finds Zoë de Vries by “%s”', (text) => {
    expect(finds({ text })).toBe(true);
  });

  it('leaves out who does not fit the words, the team or the role', () => {
    expect([finds({ text: 'zoe jansen' }), finds({ teamId: 'oost' }), finds({ role: 'coach' })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('shows who left only when asked', () => {
    expect([finds({}, { leftAt: 5 }), finds({ hasLeftToo: true }, { leftAt: 5 })]).toEqual([false, true]);
  });
});

describe('a person as an administrator types them', () => {
  const draft = {
    name: 'Kim',
    account: 'kim@stad.example',
    roles: ['coach'],
    teams: ['west'],
    returns: false,
  };
  const wrong = (part: object) =>
    checkPerson({ ...draft, roles: ['coach'], ...part }).map(({ field }) => field);

  it('needs a name, an account and a role', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ name: ' ', account: '', roles: [] })).toEqual(['name', 'account', 'roles']);
  });

  it('needs a team for work in a team, and none for other work', () => {
    expect(wrong({ teams: [] })).toEqual(['teams']);
    expect(wrong({ teams: [], roles: ['administrator', 'researcher'] })).toEqual([]);
  });
});
