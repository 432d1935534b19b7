import type { Role } from '../../../../shared/domain/roles.ts';

/** A person as typed. */
export interface PersonDraft {
  name: string;
  /** '' for none. */
  account: string;
  roles: Role[];
  teams: string[];
  /** Said of someone who left: they work here again. */
  returns: boolean;
}

export interface PersonProblem {
  field: 'name' | 'account' | 'roles' | 'teams';
  /** What to say about it. */
  text: 'name' | 'account' | 'taken' | 'roles' | 'teams';
}

const needTeams: readonly Role[] = ['practitioner', 'coach'];

/** What keeps a person from being able to sign in and work. The API itself takes more than makes sense. */
export function checkPerson({ name, account, roles, teams }: PersonDraft): PersonProblem[] {
  const wrong: (PersonProblem['field'] | false)[] = [
    (name.trim() === '' || name.trim().length > 120) && 'name',
    (account.trim() === '' || account.trim().length > 200) && 'account',
    roles.length === 0 && 'roles',
    teams.length === 0 && roles.some((role) => needTeams.includes(role)) && 'teams',
  ];
  return wrong.flatMap((field) => (field === false ? [] : { field, text: field }));
}
