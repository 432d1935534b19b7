/** Signing in, and where one is signed in, in Dutch. */
export const signInNl = {
  title: 'Inloggen',
  at: (organisation: string) => `Inloggen bij ${organisation}`,
  how: 'Er gaat een venster van je organisatie open. Als je daar klaar bent, ga je hier verder.',
  isOpen: 'Het venster van je organisatie staat open. Log daar in.',
  ended:
    'Je bent hier uitgelogd, bijvoorbeeld omdat er een tijd niets gebeurde. Wat je invulde blijft bewaard.',
  noServer: 'Doelspoor is niet bereikbaar. Wat op dit apparaat staat blijft bewaard.',
  failed: {
    cancelled:
      'Je hebt het venster gesloten of het inloggen afgebroken. Er is niets verloren. Log in als je verder wilt.',
    noKeys:
      'Deze browser kan sleutels niet veilig bewaren, en zonder sleutel kun je niet inloggen. Er is niets veranderd. Vraag je beheerder.',
    otherOrganisation:
      'Dit adres is van een andere organisatie dan de jouwe. Er is niets verstuurd en niets verloren. Geef dit door aan je beheerder.',
  },
};

export const sessionsNl = {
  title: 'Waar ben ik ingelogd',
  help: 'Zie je een browser die je niet kent, log daar dan uit.',
  signInFirst: 'Je bent niet ingelogd. Log in het zijpaneel in om te zien waar je nog meer ingelogd bent.',
  unknown: 'onbekende browser',
  here: 'hier',
  clients: { extension: 'zijpaneel', portal: 'beheer' },
  since: (moment: string) => `ingelogd: ${moment}`,
  lastUsed: (moment: string) => `laatst gebruikt: ${moment}`,
  end: 'Uitloggen',
  endFor: (what: string) => `Uitloggen: ${what}`,
  ended: 'Uitgelogd.',
  endAll: 'Overal uitloggen',
  endAllSure: 'Je moet dan overal opnieuw inloggen, ook hier. Wat je invulde blijft bewaard.',
  endAllYes: 'Ja, overal uitloggen',
};
