/** The first page and the last. */
export const own = {
  home: {
    intro: 'Wat je hier regelt',
    welcome: (name: string) => `Welkom, ${name}`,
    attention: 'Vraagt aandacht',
    studies: (count: number) =>
      count === 1 ? '1 onderzoek wacht op je beslissing.' : `${count} onderzoeken wachten op je beslissing.`,
    allWell: 'Er is nu niets dat aandacht vraagt.',
    broken: (name: string) => `${name} wordt niet meer overal herkend.`,
    noRole: (count: number) =>
      count === 1
        ? '1 persoon heeft geen rol en kan er niet in.'
        : `${count} mensen hebben geen rol en kunnen er niet in.`,
    unused: (count: number) =>
      count === 1 ? '1 persoon heeft nog nooit ingelogd.' : `${count} mensen hebben nog nooit ingelogd.`,
    what: {
      home: '',
      people: 'Wie met Doelspoor werkt; waar iemand is ingelogd; wie vertrekt.',
      teams: 'De teams van de organisatie.',
      access: 'Hoe mensen binnenkomen, en wie hun rol bepaalt.',
      norms: 'Binnen hoeveel dagen iets hoort te gebeuren.',
      prompts: 'Waaraan Doelspoor herinnert.',
      instruments: 'Met welke vragen de veiligheid wordt bekeken.',
      recipes: 'Hoe een zaak wordt herkend, en of dat nog werkt.',
      templates: 'Wat er na het invullen in het dossier komt.',
      figures: 'Hoe het in de teams gaat, en wat teams aan hun cijfers niet vinden kloppen.',
      area: 'Cijfers over het gebied inlezen, voor de gebiedsfoto van de teams.',
      research: 'Gegevens aanvragen voor een onderzoek, en ze ophalen.',
      studies: 'Of een onderzoek mag, en wie wat heeft opgehaald.',
      texts: 'Of wat mensen typen het apparaat verlaat.',
      retention: 'Hoe lang gegevens blijven, en wat er wanneer weggaat.',
      audit: 'Wie wat heeft bekeken, ingevuld of ingesteld.',
      sessions: '',
      about: '',
    },
  },
  about: {
    intro:
      'Doelspoor houdt doelen, veiligheid en evaluatie bij naast het zaaksysteem. Dit portaal is voor beheerders en onderzoekers.',
    version: 'Versie',
    licence: 'Licentie',
    licenceText: 'EUPL-1.2: open source, vrij te gebruiken en te verbeteren.',
    who: 'Wie kan wat lezen?',
    rows: [
      ['gezinswerker', 'de zaken van het eigen team, met teksten en zaaknummers'],
      ['teamcoach', 'aantallen en wat aan de beurt is van het eigen team; geen cijfers per medewerker'],
      [
        'onderzoeker',
        'wat een goedgekeurd onderzoek vraagt: antwoorden uit lijsten onder een ander pseudoniem, of aantallen',
      ],
      ['beheerder', 'instellingen, mensen en het logboek; geen antwoorden, teksten of zaaknummers'],
      ['de server', 'antwoorden uit lijsten, onder een pseudoniem; geen teksten of zaaknummers'],
    ] as readonly (readonly [who: string, what: string])[],
    reader: 'Wie',
    reads: 'Kan lezen',
  },
};
