/** Who gets in, and as what. */
export const access = {
  intro:
    'Wie er mag inloggen, en met welke rol en welke teams. Wachtwoorden kent Doelspoor niet: iedereen logt in bij de inlogdienst van jullie organisatie.',
  source: 'Wie bepaalt rollen en teams?',
  administrator: 'De beheerder, hier in het portaal',
  administratorHelp:
    'Alleen wie je bij Mensen toevoegt, kan inloggen. Iemand wordt de eerste keer herkend aan zijn account.',
  claims: 'De inlogdienst van de organisatie',
  claimsHelp:
    'Bij elke keer inloggen worden rollen en teams precies wat hieronder staat. Wie in geen enkele rol valt, komt er niet in; een groep die hier niet staat, geeft niets.',
  accountClaim: 'Gegeven met de accountnaam',
  accountClaimHelp: 'Meestal preferred_username. Daaraan wordt iemand herkend die je zelf toevoegt.',
  roles: {
    title: 'Welke rol waarvoor',
    none: 'Nog geen rol. Zo komt niemand binnen.',
    add: 'Rol toevoegen',
    what: 'Rol',
  },
  teams: {
    title: 'Welk team waarvoor',
    none: 'Nog geen team.',
    add: 'Team toevoegen',
    what: 'Team',
    noTeams: 'Maak eerst een team aan bij Teams.',
  },
  rulesHelp:
    'Bij Entra ID: het gegeven “groups” met het object-id van de groep, of “roles” met de waarde van de app-rol. Een punt gaat een laag dieper, zoals realm_access.roles bij Keycloak.',
  claim: 'Gegeven',
  value: 'Waarde',
  remove: (what: string) => `${what} weghalen`,
  line: (rank: number) => `Regel ${rank}`,
  wrong: {
    accountClaim: 'Gegeven met de accountnaam: vul een naam in, zonder spaties.',
    claim: (rank: number) => `Regel ${rank}, gegeven: vul een naam in, zonder spaties.`,
    value: (rank: number) => `Regel ${rank}, waarde: vul in wat er precies staat.`,
    other: (rank: number) => `Regel ${rank}: kies uit de lijst.`,
  },
  locksOut:
    'In deze regels staat geen beheerder. Dan zou niemand ze nog kunnen veranderen. Voeg een regel toe voor de rol beheerder.',
  tryOut: {
    title: 'Uitproberen',
    intro:
      'Plak wat de inlogdienst over iemand zegt (de inhoud van het ID-token, als JSON). Je ziet wat die persoon zou krijgen met de regels hierboven. Het blijft in dit venster en wordt nergens bewaard.',
    label: 'Gegevens van de inlogdienst',
    notJson: 'Dit is geen JSON. Plak het geheel, van { tot en met }.',
    result: 'Dit zou die persoon krijgen',
    account: 'Account',
    noAccount: 'geen: zo wordt niemand herkend',
    roles: 'Rollen',
    teams: 'Teams',
    nothing: 'geen',
    refused: 'Geen rol: inloggen wordt geweigerd.',
    noTeam: 'Gezinswerkers en teamcoaches hebben ook een team nodig; zonder team wordt inloggen geweigerd.',
    tooMany:
      'De inlogdienst stuurt de groepen niet mee, omdat het er te veel zijn. Laat haar alleen de groepen van Doelspoor meesturen. Tot die tijd wordt inloggen geweigerd.',
  },
};
