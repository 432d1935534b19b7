import type { access as nl } from '../nl/access.ts';

export const access: typeof nl = {
  intro:
    'Who may sign in, in which role and which teams. Doelspoor knows no passwords: everyone signs in at the identity provider of your organisation.',
  source: 'Who decides about roles and teams?',
  administrator: 'The administrator, here in the portal',
  administratorHelp:
    'Only whom you add under People can sign in. The first time, someone is recognised by their account.',
  claims: 'The identity provider of the organisation',
  claimsHelp:
    'At every sign-in, roles and teams become exactly what stands below. Who falls under no role does not get in; a group that is not listed gives nothing.',
  accountClaim: 'Claim with the account',
  accountClaimHelp: 'Usually preferred_username. It is how someone whom you add is recognised.',
  roles: {
    title: 'Which role for what',
    none: 'No role yet. Nobody gets in like this.',
    add: 'Add a role',
    what: 'Role',
  },
  teams: {
    title: 'Which team for what',
    none: 'No team yet.',
    add: 'Add a team',
    what: 'Team',
    noTeams: 'First make a team under Teams.',
  },
  rulesHelp:
    'With Entra ID: the claim “groups” with the object id of the group, or “roles” with the value of the app role. A dot goes one layer down, as in realm_access.roles of Keycloak.',
  claim: 'Claim',
  value: 'Value',
  remove: (what) => `Take away ${what}`,
  line: (rank) => `Line ${rank}`,
  wrong: {
    accountClaim: 'Claim with the account: fill in a name without spaces.',
    claim: (rank) => `Line ${rank}, claim: fill in a name without spaces.`,
    value: (rank) => `Line ${rank}, value: fill in exactly what it says.`,
    other: (rank) => `Line ${rank}: choose from the list.`,
  },
  locksOut:
    'There is no administrator in these lines. Nobody could change them any more. Add a line for the role administrator.',
  tryOut: {
    title: 'Try it out',
    intro:
      'Paste what the identity provider says of someone (the content of the ID token, as JSON). You see what that person would get by the lines above. It stays in this window and is kept nowhere.',
    label: 'Claims of the identity provider',
    notJson: 'This is not JSON. Paste all of it, from { to }.',
    result: 'This is what that person would get',
    account: 'Account',
    noAccount: 'none: nobody is recognised like this',
    roles: 'Roles',
    teams: 'Teams',
    nothing: 'none',
    refused: 'No role: signing in is refused.',
    noTeam: 'Practitioners and team coaches need a team as well; without a team signing in is refused.',
    tooMany:
      'The identity provider leaves the groups out, because there are too many. Let it send the groups of Doelspoor only. Until then signing in is refused.',
  },
};
