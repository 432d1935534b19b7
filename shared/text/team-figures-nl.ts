import type { FigureChange } from '../api/feedback.ts';

const before: Record<FigureChange['verdict'], string> = {
  'probably-higher': 'Waarschijnlijk hoger dan in de vier kwartalen ervoor',
  'probably-lower': 'Waarschijnlijk lager dan in de vier kwartalen ervoor',
  'no-clear-difference': 'Geen duidelijk verschil met de vier kwartalen ervoor',
};

/** What the team page says about figures, in Dutch. Loaded with that page. */
export const teamFiguresNl = {
  asOf: 'Cijfers zoals op',
  today: 'Terug naar vandaag',
  canChange:
    'Over de laatste vier kwartalen. Iets telt pas mee 14 dagen na de termijn. Daarna verandert een cijfer alleen nog als iemand iets verbetert of intrekt.',
  loading: 'De cijfers komen eraan.',
  target: {
    own: (share: string) => `Jullie doel is ${share}.`,
    proposed: (share: string) => `Voorstel voor een doel: ${share}. Jullie kozen er zelf nog geen.`,
    below: 'Het cijfer ligt waarschijnlijk onder dat doel.',
    above: 'Het cijfer ligt waarschijnlijk boven dat doel.',
    around: 'Geen duidelijk verschil met dat doel.',
  },
  before,
  beforeCounts: (met: number, counted: number) => `(${met} van ${counted})`,
  beforeTooFew: 'Te weinig om met de vier kwartalen ervoor te vergelijken.',
  exceptions: 'Telt alleen mee als het lukte',
  limits: 'Wat dit cijfer niet zegt',
  readWith: 'Lees het samen met',
  reviewOn: (day: string) => `opnieuw bekijken op ${day}`,
  course: {
    title: 'Verloop',
    meeting: 'bijeenkomst',
    until: (first: string, last: string) => `${first} tot ${last}`,
    none: 'Voor een verloop zijn er nog te weinig.',
    everyDot: (count: number, units: string) => `Elk punt: ${count} ${units} na elkaar.`,
    everyMonth: 'Elk punt: een maand.',
    waiting: (count: number, dot: number) => `Het volgende punt komt bij ${dot}; nu zijn het er ${count}.`,
    ordinary: 'Het verloop is gewone schommeling.',
    noLimits: 'Nog te weinig punten om te zeggen wat gewone schommeling is.',
    noLimitsOfMonths:
      'Een maand lijkt op de maand ervoor. Daarom staan er geen grenzen van gewone schommeling bij.',
    provisional: 'De grenzen zijn voorlopig: er zijn nog geen twaalf punten.',
    rebased: (day: string, reason: string) => `Nieuw begin van de middenlijn op ${day}: ${reason}.`,
  },
  parts: {
    sentence: (met: number, total: number, units: string, outcome: string, unmet: number, unknown: number) =>
      `Bij ${met} van de ${total} ${units} ${outcome}, bij ${unmet} niet. Van ${unknown} is het niet bekend.`,
    bounds: (low: string, high: string) => `Het ligt dus tussen ${low} en ${high}.`,
    exact: (share: string) => `Dat is ${share}.`,
    boundsOnly:
      'Bij te weinig afgesloten zaken is de uitkomst rond het afsluiten vastgelegd. Daarom staan hier alleen de grenzen.',
    tooFew: 'Te weinig om te vergelijken.',
    met: 'wel',
    unmet: 'niet',
    unknown: 'niet bekend',
    name: (measure: string) => `${measure}: wel, niet en niet bekend`,
  },
  all: {
    title: 'Alle cijfers',
    intro: 'Om op te zoeken. Voor een bijeenkomst zijn drie cijfers genoeg.',
    groups: {
      goals: 'Doelen',
      evaluation: 'Evaluatie',
      safety: 'Veiligheid',
      closing: 'Afsluiten',
      consult: 'Meedenken',
    },
  },
  observed: {
    nothing: 'Er is nog niets te tellen.',
    of: (units: number, unitsName: string) => `Van ${units} ${unitsName}:`,
    times: (count: number, what: string) => `${count} keer “${what}”`,
    censored: (count: number) => `van ${count} is het nog niet bekend`,
    median: (days: string) => `Bij de helft was het zover binnen ${days} dagen.`,
    noMedian: 'Bij minder dan de helft is het zover.',
    tooFew: 'Te weinig voor een lijn.',
    what: 'Wat we tellen',
    curve: 'Deel waarbij het gebeurde, per dag na het begin',
    agreement: (same: number, n: number, share: string) =>
      `De twee beoordelaars zeiden ${same} van de ${n} keer hetzelfde: ${share}.`,
    kappa: (value: string, low: string, high: string) =>
      `Kappa is ${value}, waarschijnlijk tussen ${low} en ${high}.`,
    noKappa: 'Alle antwoorden zijn gelijk: dan zegt kappa niets.',
    ac1: (value: string) => `AC1 is ${value}.`,
    agreementMeaning:
      'Kappa haalt af wat toeval alleen al gelijk maakt. Komt één antwoord bijna altijd voor, dan is kappa laag terwijl jullie het eens zijn. Kijk dan naar het percentage en AC1.',
    notBlind: (count: number) =>
      `${count} beoordelingen tellen niet mee, omdat de tweede al kon zien wat de eerste vond.`,
    assessments: (n: number) => `${n} beoordelingen door twee mensen los van elkaar.`,
    agreementTable: 'Wie zei wat',
    firstSaid: 'Gezinswerker',
    colleague: (word: string) => `Collega: ${word}`,
    scores: (n: number) => `${n} afgesloten zaken met een score.`,
    mean: (mean: string, deviation: string) =>
      `Gemiddeld ${mean}, met een spreiding van ${deviation}. 50 is wat vooraf werd verwacht.`,
    spread: 'Hoe de scores verdeeld zijn',
    below: (to: number) => `onder ${to}`,
    from: (from: number) => `${from} en hoger`,
    between: (from: number, to: number) => `${from} tot ${to}`,
  },
  beside: {
    title: 'Naast andere teams',
    loading: 'De teams komen eraan.',
  },
  choice: {
    open: 'Kies waar jullie naar kijken',
    title: 'Waar jullie naar kijken',
    measures: 'Cijfers voor de bijeenkomst, hooguit drie',
    atMost: 'Drie is het meeste. Haal er eerst een weg.',
    target: (name: string) => `Doel bij ${name}, in procenten`,
    targetHelp: 'Leeg: jullie hebben er geen.',
    targetWrong: 'Een doel is een getal van 0 tot en met 100.',
    rebases: 'Een nieuw begin van de middenlijn',
    rebasesHelp:
      'Doe dit als er echt iets veranderde, niet omdat de lijn anders uitpakt. De reden staat erbij, en de punten van ervoor blijven staan.',
    rebaseMeasure: 'Bij',
    rebaseOn: 'Vanaf',
    rebaseReason: 'Omdat',
    rebaseAdd: 'Nieuw begin toevoegen',
    rebaseRemove: 'Weghalen',
    none: 'Kies',
    save: 'Keuze opslaan',
    cancel: 'Niet veranderen',
    conflict:
      'Een collega veranderde dit net. De pagina toont nu die keuze; kijk of je nog iets wilt aanpassen.',
  },
};

export type TeamFiguresText = typeof teamFiguresNl;
