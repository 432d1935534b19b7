/** Who gets in, and as what. */
export const access = {
  intro:
    'Wie zich mag aanmelden, en met welke rol en welke teams. Wachtwoorden kent Doelspoor niet: iedereen meldt zich aan bij de aanmelddienst van jullie organisatie.',
  source: 'Wie bepaalt rollen en teams?',
  administrator: 'De beheerder, hier in het portaal',
  administratorHelp:
    'Alleen wie je bij Mensen toevoegt, kan zich aanmelden. Iemand wordt de eerste keer herkend aan zijn account.',
  claims: 'De aanmelddienst van de organisatie',
  claimsHelp:
    'Bij elke aanmelding worden rollen en teams precies wat hieronder staat. Wie in geen enkele rol valt, komt er niet in; een groep die hier niet staat, geeft niets.',
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
  claim: 'Gegeven',
  claimHelp: 'Bijvoorbeeld groups, roles of realm_access.roles.',
  value: 'Waarde',
  valueHelp: 'Bij Entra ID: het object-id van de groep, of de waarde van de app-rol.',
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
      'Plak wat de aanmelddienst over iemand zegt (de inhoud van het ID-token, als JSON). Je ziet wat die persoon zou krijgen met de regels hierboven. Het blijft in dit venster en wordt nergens bewaard.',
    label: 'Gegevens van de aanmelddienst',
    notJson: 'Dit is geen JSON. Plak het geheel, van { tot en met }.',
    result: 'Dit zou die persoon krijgen',
    account: 'Account',
    noAccount: 'geen: zo wordt niemand herkend',
    roles: 'Rollen',
    teams: 'Teams',
    nothing: 'geen',
    refused: 'Geen rol: aanmelden wordt geweigerd.',
    noTeam: 'Gezinswerkers en teamcoaches hebben ook een team nodig; zonder team wordt aanmelden geweigerd.',
    tooMany:
      'De aanmelddienst stuurt de groepen niet mee, omdat het er te veel zijn. Laat haar alleen de groepen van Doelspoor meesturen. Tot die tijd wordt aanmelden geweigerd.',
    byHand: 'De beheerder bepaalt rollen en teams; deze regels doen nu niets.',
  },
};
