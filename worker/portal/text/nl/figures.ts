import type { FigureDoubt } from '../../../../shared/api/doubts.ts';

const whatToDo: Record<FigureDoubt['reason'], string> = {
  'done-not-counted':
    'Wat later dan 14 dagen is vastgelegd, telt op de dag van vastleggen. Kijk ook of de termijn past bij het werk.',
  'wrong-day': 'Het team kan de dag zelf verbeteren in de zaak; daarna telt het cijfer vanzelf goed.',
  'not-ours': 'Draagt het team de zaak over, dan telt vanaf die dag het andere team.',
  'should-not-count':
    'Kijk wat de definitie weglaat. Een reden bij de herinnering verandert het cijfer niet.',
  'counted-twice': 'Dubbel tellen hoort niet te kunnen. Meld het als fout.',
  missing: 'Een zaak telt pas als de termijn 14 dagen voorbij is, en als ze in Doelspoor is geopend.',
  definition: 'Een termijn kun je zelf aanpassen. De definitie van het cijfer komt bij Doelspoor vandaan.',
};

/** How it goes in the teams, and what they doubt. */
export const figures = {
  intro:
    'De teams naast elkaar, om van te leren en om te zien waar iemand hulp kan gebruiken. Geen ranglijst: teams staan op alfabet, en een verschil is meestal toeval.',
  beside: {
    title: 'Teams naast elkaar',
    measure: 'Cijfer',
    cutOn: 'Stand van',
    cutHint: 'Leeg is vandaag. Een dag in het verleden laat zien hoe het toen stond.',
    period: (period: string) => `Over ${period}.`,
    caption: (measure: string) => `${measure}, per team op alfabet`,
    team: 'Team',
    count: 'Aantal',
    share: 'Aandeel',
    interval: 'Waarschijnlijk tussen',
    says: 'Wat dit zegt',
    between: (low: number, high: number) => `${low} en ${high}%`,
    below: (below: number, counted: number) => `minder dan ${below} van ${counted}`,
    above: (above: number, counted: number) => `meer dan ${above} van ${counted}`,
    hidden: 'te klein om te laten zien',
    few: 'te weinig om te vergelijken',
    none: 'Er zijn nog geen teams waarvan iets te tellen is.',
    definition: 'Hoe dit geteld wordt',
    why: 'Waarom',
    met: 'Telt als',
    leftOut: 'Telt niet mee',
    limits: 'Wat het niet zegt',
    source: (source: string, id: string, version: number) => `${source} · ${id}, versie ${version}`,
    canChange:
      'Alleen wat rijp is telt: de termijn is 14 dagen voorbij. Daarna verandert een cijfer alleen door een verbetering.',
    notToday: 'Kies een dag tot en met vandaag.',
  },
  doubts: {
    title: 'Klopt niet: vragen van teams',
    intro:
      'Een team vindt dat een cijfer niet klopt. Je ziet geen zaak en geen tekst: alleen welk cijfer, en waarom. Je antwoord staat daarna bij het cijfer van het team.',
    none: 'Er ligt geen vraag van een team.',
    of: (team: string, measure: string) => `${team}: ${measure}`,
    about: (period: string, day: string) => `Over ${period}, stand van ${day}.`,
    reason: 'Volgens het team',
    extent: 'Hoeveel',
    raised: 'Gemeld',
    canDo: 'Wat je kunt doen',
    norms: 'Termijnen bekijken',
    answer: 'Antwoord',
    choose: 'Kies een antwoord',
    give: 'Antwoord geven',
    giveTo: (of: string) => `Antwoord geven op ${of}`,
    chooseFirst: 'Kies eerst een antwoord.',
    given: 'Het team ziet je antwoord.',
    answered: 'Beantwoord',
    answeredCaption: 'Beantwoorde vragen van teams',
    whatToDo,
  },
  meetings: {
    title: 'Leerbijeenkomsten',
    intro: 'Dat ze gehouden zijn, in de laatste twee jaar. Wat er is besproken, leest alleen het team.',
    none: 'Er is nog geen leerbijeenkomst gehouden.',
    caption: 'Leerbijeenkomsten per team',
    team: 'Team',
    thisYear: (year: number) => `In ${year}`,
    lastYear: (year: number) => `In ${year}`,
    last: 'Laatste',
    never: 'nog geen',
    plan: 'Drie keer per jaar is het plan.',
  },
};
