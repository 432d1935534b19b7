/** What an administrator does about studies: decide, and see what became of it. */
export const studies = {
  intro:
    'Onderzoekers vragen hier gegevens aan. Jij beslist of een plan mag. Een levering bevat regels over echte gezinnen onder een pseudoniem: kijk dus of het doel het waard is, of er niet meer gevraagd wordt dan nodig is, en of de functionaris gegevensbescherming meekeek.',
  asks: 'Wacht op jouw beslissing',
  asksNone: 'Er wacht geen plan op een beslissing.',
  others: 'Andere onderzoeken',
  othersNone: 'Er zijn nog geen andere onderzoeken.',
  of: (who: string) => `Onderzoek van ${who}`,
  now: {
    draft: 'De onderzoeker werkt nog aan dit plan.',
    submitted: (day: string) => `Ingediend op ${day}. De onderzoeker wacht op je beslissing.`,
    approved: (who: string, day: string) => `Goedgekeurd door ${who} op ${day}.`,
    refused: (who: string, day: string, reason: string) =>
      `Niet goedgekeurd door ${who} op ${day}: ${reason}.`,
  },
  approvedBefore: (version: number) => `Tot je beslist, geldt versie ${version}, die al is goedgekeurd.`,
  look: {
    title: 'Waar je op let',
    items: {
      purpose: 'Is het doel duidelijk, en past het bij de grondslag?',
      consent: 'De grondslag is toestemming. Doelspoor weet niet wie toestemming gaf: hoe is dat geregeld?',
      rows: 'Er wordt een regel per zaak gevraagd. Zou het ook met aantallen kunnen?',
      all: 'Er worden alle teams gevraagd. Is dat nodig?',
      teams: 'Teams blijven te onderscheiden. Dat maakt groepjes klein; is het nodig?',
      leastClass: (size: number) =>
        size === 1
          ? 'Ook gezinnen die als enige zo zijn, gaan mee.'
          : `Groepjes vanaf ${size} gaan mee. Vijf is gebruikelijk.`,
      linked: 'Leveringen zijn aan elkaar te leggen. Dat maakt herkennen makkelijker; is het nodig?',
      events:
        'De tabellen Termijnen en Gebeurtenissen laten per zaak een spoor van dagen zien. Nodig voor de vraag?',
      keep: (days: number) => `De bestanden staan ${days} dagen klaar. Kan het korter?`,
    },
  },
  decide: {
    title: 'Beslissen',
    approve: 'Goedkeuren',
    approveSure:
      'De onderzoeker kan daarna leveringen maken van dit plan, zonder dat jij elke levering apart goedkeurt. Wat er gevraagd en opgehaald wordt, zie je op deze pagina.',
    approveYes: 'Ja, goedkeuren',
    approved: 'Goedgekeurd. De onderzoeker kan leveringen vragen.',
    refuse: 'Niet goedkeuren',
    reason: 'Waarom niet?',
    reasonHelp: 'De onderzoeker leest deze reden en kan het plan wijzigen. Overleg zelf over de rest.',
    choose: 'Kies een reden',
    chooseFirst: 'Waarom niet: kies een reden.',
    refused: 'Niet goedgekeurd. De onderzoeker leest waarom.',
  },
  noDecider:
    'Er is geen beheerder die hierover kan beslissen: je eigen onderzoek goedkeuren kan niet. Maak eerst een collega beheerder.',
  ownStudy: 'Dit is je eigen onderzoek. Een andere beheerder beslist erover.',
  hasLeft: (who: string) =>
    `${who} werkt hier niet meer. De bestanden zijn weg. Draag het onderzoek over aan een andere onderzoeker, of sluit het: dan gaan ook de sleutels weg.`,
  handOver: {
    title: 'Overdragen',
    intro:
      'Neemt een andere onderzoeker het over? Die kan dan leveringen maken en ophalen van wat is goedgekeurd. Wie het nu heeft, kan er niets meer van zien of ophalen.',
    begin: 'Een andere onderzoeker kiezen',
    to: 'Wie neemt het over?',
    choose: 'Kies een onderzoeker',
    nobody:
      'Er is geen andere onderzoeker. Geef eerst een collega de rol onderzoeker, bij Mensen. Jezelf kiezen kan niet: dat doet een andere beheerder.',
    own: 'Dit is je eigen onderzoek. Een andere beheerder kan het overdragen.',
    waiting: 'Beslis eerst over het plan dat op je wacht. Daarna kun je het onderzoek overdragen.',
    give: (who: string) => `Overdragen aan ${who}`,
    sure: (from: string, to: string) =>
      `${to} krijgt het onderzoek met alle leveringen, ook wat ${from} nog niet had ingediend. ${from} ziet er niets meer van, en tokens en paden om op te halen werken er niet meer voor. Wat al is opgehaald, moet ${from} zelf verwijderen.`,
    yes: 'Ja, overdragen',
    done: (who: string) => `Overgedragen aan ${who}.`,
  },
  log: {
    title: 'Wie heeft wat opgehaald',
    intro: 'Dit komt uit het logboek. Dat je kijkt, wordt ook genoteerd.',
    look: 'In het logboek kijken',
    caption: 'Wie leveringen van dit onderzoek heeft opgehaald, het nieuwste eerst',
    none: 'Er is nog niets opgehaald.',
    when: 'Wanneer',
    who: 'Wie',
    release: 'Levering',
    client: 'Vanuit',
    more: 'Er kan meer zijn dan hier past. Het hele spoor staat in het logboek.',
  },
};
