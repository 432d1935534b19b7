import type { TableName } from '../../../../shared/export/codebook/define-table.ts';
import type { Coarsening } from '../../../../shared/export/study-plan.ts';
import type { PlanProblem } from '../../pages/research/plan-draft.ts';

const tables: Record<TableName, { name: string; what: string }> = {
  cases: {
    name: 'Zaken',
    what: 'Eén regel per zaak: wanneer ze begon en stopte, hoe het gezin is samengesteld, en elke maat met ja of nee.',
  },
  goals: {
    name: 'Doelen',
    what: 'Eén regel per doel: leefgebied, scores en hoe het afliep. Niet het doel zelf.',
  },
  evaluations: {
    name: 'Evaluaties',
    what: 'Eén regel per doel per evaluatie, met de scores van dat moment.',
  },
  assessments: { name: 'Veiligheid', what: 'Eén regel per veiligheidscheck: wie keek, en de conclusie.' },
  consults: {
    name: 'Meedenken',
    what: 'Eén regel per consult: waarom, met wat voor deskundige, en wat het opleverde.',
  },
  milestones: {
    name: 'Termijnen',
    what: 'Wat wanneer had moeten gebeuren en wat ervan kwam, met de geschiedenis. Hiermee reken je een cijfer na op elke dag in het verleden.',
  },
  events: {
    name: 'Gebeurtenissen',
    what: 'Eén regel per ingevuld formulier: welk en wanneer. Geen antwoorden.',
  },
  team_periods: { name: 'Teams per kwartaal', what: 'Aantallen per team, kwartaal en maat.' },
};

const coarsening: Record<keyof Coarsening, { name: string; short: string; loses: string }> = {
  teams: {
    name: 'Alle teams als één',
    short: 'teams als één',
    loses: 'Je kunt teams dan niet vergelijken. Dit helpt meestal het meest.',
  },
  ages: {
    name: 'Leeftijd alleen als “onder de 12” en “12 en ouder”',
    short: 'leeftijd in twee groepen',
    loses: 'Je ziet dan geen verschil tussen bijvoorbeeld peuters en basisschoolkinderen.',
  },
  referrer: {
    name: 'Zonder wie het gezin verwees',
    short: 'zonder verwijzer',
    loses: 'Je kunt dan niet kijken naar verschil tussen verwijzers.',
  },
  household: {
    name: 'Zonder hoeveel ouders en kinderen er zijn',
    short: 'zonder samenstelling van het gezin',
    loses: 'Je kunt dan niet kijken naar de grootte van gezinnen.',
  },
  weeks: {
    name: 'Dagen als hele weken',
    short: 'dagen als weken',
    loses: 'Een termijn die op een dag nauw luistert, reken je dan niet meer precies na.',
  },
};

const wrong: Record<PlanProblem['text'], string> = {
  title: 'Titel: vul 3 tot en met 120 tekens in.',
  purpose: 'Wat je wilt weten: schrijf het op in 10 tot en met 1000 tekens.',
  ground: 'Waarom het mag: kies een grondslag.',
  firstOn: 'Eerste dag: kies een dag.',
  lastOn: 'Laatste dag: kies een dag die niet voor de eerste dag ligt.',
  teams: 'Teams: kies ten minste een team, of alle teams.',
  leastClass: 'Kleinste groep: vul een heel getal in van 1 tot en met 50.',
  keepFilesDays: 'Bestanden bewaren: vul een heel getal in van 1 tot en met 365.',
  identifier:
    'Hierin lijkt een burgerservicenummer, mailadres, telefoonnummer of adres te staan. Haal het weg; een plan gaat niet over één gezin.',
};

/** A study's plan: what is asked, and how it reads. */
export const studyPlan = {
  parts: { about: 'Waar het over gaat', data: 'Welke gegevens', privacy: 'Bescherming van gezinnen' },
  title: 'Titel',
  titleHelp: 'Zo heet het onderzoek hier en in elke levering. Zonder namen van gezinnen of collega’s.',
  purpose: 'Wat wil je weten, en waarvoor?',
  purposeHelp: 'Hierop beslist de beheerder, en het staat in elke levering. Een paar zinnen is genoeg.',
  ground: 'Waarom mag dit?',
  groundHelp:
    'De grondslag in de wet. Weet je het niet zeker, vraag het de functionaris gegevensbescherming.',
  choose: 'Kies een grondslag',
  consentNote:
    'Let op: Doelspoor houdt bij welke gezinnen bezwaar maakten, en die gaan nooit mee. Wie toestemming gaf, weet Doelspoor niet. Spreek af hoe jullie dat regelen voor je dit indient.',
  firstOn: 'Eerste dag',
  firstOnHelp:
    'Dit wordt dag 0: in een levering staan geen datums, maar dagen vanaf hier. Een zaak waarin eerder al iets gebeurde, gaat niet mee. Wil je de cijfers van een team precies natellen? Kies dan een dag van voor de eerste zaak.',
  lastOn: 'Laatste dag',
  lastOnHelp: 'Zaken die tot en met deze dag zijn geopend. Wat er later in zo’n zaak gebeurt, komt ook mee.',
  teams: 'Teams',
  allTeams: 'Alle teams',
  someTeams: 'Alleen deze teams',
  detail: 'Hoe precies',
  details: {
    rows: 'Een regel per zaak',
    counts: 'Alleen aantallen per team en kwartaal',
  },
  detailHelp: {
    rows: 'Zonder namen, zaaknummers of teksten. Het blijven persoonsgegevens: wie een gezin goed kent, kan het soms terugvinden.',
    counts: 'Geen regels over gezinnen; kleine aantallen worden verborgen. Kies dit als het genoeg is.',
  },
  tables: 'Tabellen',
  always: 'Gaat altijd mee: de andere tabellen verwijzen ernaar.',
  tablesHelp:
    'Kies alleen wat je nodig hebt voor je vraag. Een zaak heeft in alle tabellen hetzelfde pseudoniem.',
  table: tables,
  coarsening: 'Grover maken',
  coarseningHelp:
    'Hoe grover, hoe lastiger een gezin te herkennen is, en hoe meer zaken er meegaan. Weet je het nog niet? Bij elke levering zie je wat helpt. Daar kun je meer grover maken dan in het plan staat, nooit minder.',
  coarsen: coarsening,
  notCoarsened: 'niets',
  leastClass: 'Kleinste groep',
  leastClassHelp:
    'Gezinnen die in alles op elkaar lijken, vormen een groep: zelfde team, aantal kinderen en ouders, leeftijd, verwijzer en kwartaal. Zaken uit een kleinere groep gaan niet mee. Met 1 gaat alles mee; 5 is gebruikelijk.',
  cases: 'zaken',
  leastClassText: (size: number) =>
    size === 1 ? 'Er wordt geen zaak weggelaten' : `Zaken in een groep van minder dan ${size} gaan niet mee`,
  isLinked: 'Leveringen aan elkaar kunnen leggen',
  isLinkedHelp:
    'Een zaak heeft dan in elke levering van dit onderzoek hetzelfde pseudoniem. Nodig om later alleen te krijgen wat nieuw is. Zonder dit krijgt een zaak elke keer een ander.',
  linked: {
    yes: 'Een zaak heeft in elke levering hetzelfde pseudoniem',
    no: 'Een zaak heeft in elke levering een ander pseudoniem',
  },
  keepFilesDays: 'Bestanden bewaren',
  keepFilesDaysHelp:
    'Zo lang staat een levering klaar om op te halen. Daarna kun je haar opnieuw laten maken, tot het onderzoek gesloten is.',
  days: 'dagen',
  /** As the plan reads to whom decides about it. */
  reads: {
    caption: 'Het plan',
    purpose: 'Doel',
    ground: 'Grondslag',
    period: 'Zaken geopend',
    from: (first: string, last: string) => `van ${first} tot en met ${last}`,
    teams: 'Teams',
    detail: 'Gegevens',
    tables: 'Tabellen',
    coarsening: 'Grover gemaakt',
    leastClass: 'Kleine groepen',
    linked: 'Pseudoniemen',
    keep: 'Bestanden',
    keepText: (days: number) => `Gaan ${days === 1 ? 'een dag' : `${days} dagen`} na het maken weg`,
    never: 'Nooit mee',
    neverText: 'Namen, zaaknummers, teksten, en gezinnen die bezwaar maakten',
  },
  wrong,
  /** Somebody saved the plan while it was written here. */
  other: {
    title: 'Dit plan is intussen ergens anders opgeslagen',
    help: 'Bijvoorbeeld in een ander tabblad. Jouw versie is nog niet opgeslagen; alles wat je typte staat er nog. Kies hieronder wat er moet komen te staan, en sla dan opnieuw op.',
    nothing:
      'Bijvoorbeeld in een ander tabblad. Het spreekt jouw versie nergens tegen; alles wat je typte staat er nog. Sla opnieuw op.',
    mine: 'Zoals jij het had',
    theirs: 'Zoals intussen opgeslagen',
    empty: '(niets)',
  },
  fixed: {
    submitted:
      'Dit plan is intussen ingediend, dus nu kan er niets in veranderen. Wat je typte staat er nog, maar is niet opgeslagen. Neem het indienen terug en sla dan opnieuw op.',
    closed:
      'Dit onderzoek is intussen gesloten, dus opslaan kan niet meer. Wat je typte staat er nog: kopieer wat je wilt bewaren.',
  },
};
