import type { Role } from '../../../shared/domain/roles.ts';

export interface DemoTeam {
  id: string;
  name: string;
  /** How the team is called after the name of someone who works there. */
  shortName: string;
  practitioners: readonly string[];
  coach: string;
}

export interface DemoPerson {
  id: string;
  /** What the identity provider calls their account. */
  account: string;
  name: string;
  roles: readonly Role[];
  teamIds: readonly string[];
}

export const demoOrganisationId = 'voorbeeldstad';
export const demoOrganisationName = 'Voorbeeldstad, buurtteams jeugd en gezin';

/** Nine teams with invented people: the first practitioner of Overvecht is who the demo signs in. */
export const demoTeams: readonly DemoTeam[] = [
  team('west', 'West', ['Anouk', 'Bilal', 'Cato'], 'Derya'),
  team('noordwest', 'Noordwest', ['Elif', 'Freek', 'Gitte'], 'Hassan'),
  team('overvecht', 'Overvecht', ['Noor', 'Ilias', 'Jet'], 'Samir'),
  team('noordoost', 'Noordoost', ['Karim', 'Lotte', 'Mees'], 'Nadia'),
  team('oost', 'Oost', ['Olga', 'Pim', 'Quirine'], 'Rachid'),
  team('binnenstad', 'Binnenstad', ['Sanne', 'Tarik', 'Usha'], 'Veerle'),
  team('zuid', 'Zuid', ['Wout', 'Xenia', 'Yara'], 'Zeno'),
  team('zuidwest', 'Zuidwest', ['Amber', 'Bram', 'Chaima'], 'Dirk'),
  team('leidscherijn', 'Leidsche Rijn', ['Esra', 'Finn', 'Guusje'], 'Hugo'),
];

/** Everyone who works at the demo organisation. */
export const demoPeople: readonly DemoPerson[] = [
  ...demoTeams.flatMap((one) => [
    ...one.practitioners.map((name) =>
      person(name, 'practitioner', `gezinswerker, ${one.shortName}`, one.id),
    ),
    person(one.coach, 'coach', `teamcoach, ${one.shortName}`, one.id),
  ]),
  person('Marit', 'practitioner', 'gezinswerker, Overvecht en Noordoost', 'overvecht', 'noordoost'),
  person('Iris', 'researcher', 'onderzoeker'),
  person('Joost', 'administrator', 'beheerder'),
];

/** Who the demo signs in. */
export const demoPractitionerId = 'noor';
export const demoPractitionerTeamId = 'overvecht';
export const demoPractitionerName = demoPeople.find(({ id }) => id === demoPractitionerId)?.name ?? '';

/** Who can be chosen on the demo provider's page: enough to see every role, another team, and two teams at once. */
export const demoPersonaIds: readonly string[] = [
  'noor',
  'ilias',
  'samir',
  'marit',
  'lotte',
  'iris',
  'joost',
];

/** The id of a person by first name; first names are unique in the demo. */
export function personId(firstName: string): string {
  return firstName.toLowerCase();
}

function team(id: string, shortName: string, practitioners: readonly string[], coach: string): DemoTeam {
  return { id, name: `Buurtteam ${shortName}`, shortName, practitioners, coach };
}

function person(firstName: string, role: Role, what: string, ...teamIds: string[]): DemoPerson {
  const id = personId(firstName);
  return {
    id,
    account: `${id}@${demoOrganisationId}.example`,
    name: `${firstName} (${what})`,
    roles: [role],
    teamIds,
  };
}
