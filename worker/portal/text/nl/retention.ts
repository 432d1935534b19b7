const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** How long what is kept. */
export const retention = {
  intro:
    'Hoe lang gegevens blijven. Doelspoor verwijdert echt wat over de termijn is: de formulieren, de versleutelde teksten en wat nog op apparaten staat. Dat is niet terug te halen.',
  afterClosing: 'Na het afsluiten van een zaak',
  afterClosingHelp: 'Kies wat jullie selectielijst voorschrijft.',
  afterActivity: 'Na de laatste invoer, als een zaak nooit is afgesloten',
  neverEnds: 'Zaken die nooit zijn afgesloten, bewaren zonder einddatum',
  keepCounts: 'Aantallen bewaren voor de cijfers',
  keepCountsHelp:
    'Van een verwijderde zaak blijft dan alleen over dat er in een team op een dag iets wel of niet op tijd was. Cijfers die al getoond zijn, blijven zo gelijk.',
  drafts: 'Concepten op een apparaat',
  meetings: 'Leerbijeenkomsten van een team',
  meetingsHelp:
    'De vastgelegde cijfers, wat het team noteerde en de acties. Wat daarvan op papier of elders staat, verwijdert Doelspoor niet.',
  audit: 'Het logboek',
  months: 'maanden',
  days: 'dagen',
  wrong: {
    monthsAfterClosing: 'Na het afsluiten: vul een heel getal in van 1 tot en met 240.',
    monthsAfterLastActivity: 'Na de laatste invoer: vul een heel getal in van 1 tot en met 240.',
    draftDays: 'Concepten: vul een heel getal in van 1 tot en met 365.',
    meetingMonths: 'Leerbijeenkomsten: vul een heel getal in van 1 tot en met 240.',
    auditMonths: 'Het logboek: vul een heel getal in van 60 (vijf jaar) tot en met 240.',
  } as Record<string, string>,
  preview: {
    title: 'Wat er verwijderd wordt',
    now: 'Met de termijnen die nu gelden, in de komende twaalf maanden.',
    draft: 'Met de termijnen die hierboven staan en nog niet zijn opgeslagen, in de komende twaalf maanden.',
    none: 'In de komende twaalf maanden wordt er niets verwijderd.',
    total: (count: number) => `${plural(count, 'zaak', 'zaken')} in totaal.`,
    held: (count: number) =>
      `${plural(count, 'zaak wordt', 'zaken worden')} tegengehouden en ${count === 1 ? 'blijft' : 'blijven'} staan.`,
    caption: 'Zaken die verwijderd worden, per maand en team',
    month: 'Maand',
    team: 'Team',
    first: 'Vanaf',
    closed: 'Afgesloten',
    inactive: 'Nooit afgesloten',
  },
  runs: {
    title: 'Wat er verwijderd is',
    none: 'Er is nog niets verwijderd.',
    caption: 'De laatste keren dat er iets verwijderd is',
    when: 'Wanneer',
    cases: 'Zaken',
    entries: 'Formulieren',
  },
  holds: {
    title: 'Tegengehouden zaken',
    intro:
      'Een teamcoach kan tegenhouden dat een zaak verwijderd wordt, bijvoorbeeld bij een klacht. Je ziet hier geen zaaknummer: dat kan alleen het team lezen. Overleg met de coach voor je het opheft.',
    none: 'Er wordt geen zaak tegengehouden.',
    more: 'Er zijn er meer dan hier past. Dit zijn de oudste.',
    caption: 'Zaken waarvan het verwijderen wordt tegengehouden',
    team: 'Team',
    reason: 'Reden',
    since: 'Sinds',
    goes: 'Zou weg zijn op',
    noTerm: 'geen einddatum',
    name: 'Kenmerk',
    lift: 'Opheffen',
    liftOf: (key: string) => `Opheffen voor zaak ${key}`,
    sure: (key: string, on: string | null) =>
      on === null
        ? `Zaak ${key} volgt daarna weer de gewone termijn.`
        : `Zaak ${key} volgt daarna weer de gewone termijn: ${on}. Ligt die dag achter ons, dan gaat ze met de eerstvolgende keer weg en is ze niet terug te halen.`,
    yes: 'Ja, opheffen',
    lifted: 'Opgeheven.',
  },
};
