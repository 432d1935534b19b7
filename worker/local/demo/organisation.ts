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
  name: string;
  roles: readonly Role[];
  teamIds: readonly string[];
}

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
  person('Iris', 'researcher', 'onderzoeker'),
  person('Joost', 'administrator', 'beheerder'),
];

export const demoOrganisationId = 'voorbeeldstad';
export const demoOrganisationName = 'Voorbeeldstad, buurtteams jeugd en gezin';

/** Who the demo signs in. */
export const demoPractitionerId = 'noor';
export const demoPractitionerTeamId = 'overvecht';
export const demoPractitionerName = demoPeople.find(({ id }) => id === demoPractitionerId)?.name ?? '';

/** Who can be chosen on the sign-in screen: enough to see every role, and another team. */
export const demoPersonaIds: readonly string[] = ['noor', 'ilias', 'samir', 'lotte', 'iris', 'joost'];

/** The id of a person by first name; first names are unique in the demo. */
export function personId(firstName: string): string {
  return firstName.toLowerCase();
}

function team(id: string, shortName: string, practitioners: readonly string[], coach: string): DemoTeam {
  return { id, name: `Buurtteam ${shortName}`, shortName, practitioners, coach };
}

function person(firstName: string, role: Role, what: string, ...teamIds: string[]): DemoPerson {
  return { id: personId(firstName), name: `${firstName} (${what})`, roles: [role], teamIds };
}
