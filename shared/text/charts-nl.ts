import type { ChartSignal } from '../stats/chart-signals.ts';
import type { FunnelZone } from '../stats/funnel-zone.ts';

const signals: Record<ChartSignal, string> = {
  'above-upper-limit': 'Signaal: boven de gewone schommeling',
  'below-lower-limit': 'Signaal: onder de gewone schommeling',
  'trend-up': 'Kijk eens: zes keer achter elkaar hoger',
  'trend-down': 'Kijk eens: zes keer achter elkaar lager',
  'two-of-three-high': 'Kijk eens: twee van drie dicht bij de bovengrens',
  'two-of-three-low': 'Kijk eens: twee van drie dicht bij de ondergrens',
  'shift-high': 'Kijk eens: zeven achter elkaar boven het midden',
  'shift-low': 'Kijk eens: zeven achter elkaar onder het midden',
  'common-cause': 'Gewone schommeling',
};

const zones: Record<FunnelZone, string> = {
  'below-99.8': 'Signaal: lager',
  'below-95': 'Kijk eens: lager',
  within: 'Gewone schommeling',
  'above-95': 'Kijk eens: hoger',
  'above-99.8': 'Signaal: hoger',
};

/** What pictures of figures say. */
export const chartsNl = {
  numbers: 'Deze cijfers in een tabel',
  target: 'doel',
  xOfN: (met: number, counted: number) => `${met} van ${counted}`,
  signals,
  zones,
  run: {
    columns: ['Periode', 'Aantal', 'Aandeel', 'Gewone schommeling', 'Wat dit zegt'],
    band: 'grijs: gewone schommeling',
    bandProvisional: 'grijs: gewone schommeling, voorlopig',
  },
  funnel: {
    columns: ['Team', 'Aantal', 'Aandeel', 'Wat dit zegt'],
    team: (number: number) => `Team ${number}`,
    own: 'jullie team',
    axis: 'hoeveel er meetelden',
    bands: 'streepjes: 95 van de 100 teams · lijn: 998 van de 1000 teams, als alleen toeval telt',
  },
  beside: {
    sentence: (shown: number, period: string) =>
      `Elke vorm is een team, over ${period}: ${shown} teams. Hoe meer er meetelden, hoe smaller de trechter.`,
    allWithin: 'Geen team wijkt duidelijk af: de verschillen passen bij toeval.',
    standOut: (count: number) =>
      count === 1
        ? 'Eén team wijkt meer af dan bij toeval past. Dat is een vraag, geen oordeel.'
        : `${count} teams wijken meer af dan bij toeval past. Dat is een vraag, geen oordeel.`,
    ownWithin: 'Jullie team valt binnen de gewone schommeling.',
    own: (says: string) => `Jullie team: ${says.toLowerCase()}.`,
    overDispersed:
      'De teams verschillen meer van elkaar dan toeval verklaart. Een verschil kan ook aan de wijk of aan het vastleggen liggen.',
    bestQuarter: (share: string) => `Het hoogste kwart van de teams haalt ${share} of meer.`,
    lowestQuarter: (share: string) => `Het laagste kwart van de teams zit op ${share} of minder.`,
    together:
      'Wat bij één gezin hoort, hangt samen. Daarom staat een team hier verder naar links dan zijn aantal.',
    tooFew: 'Er zijn te weinig teams met genoeg aantallen om naast elkaar te zetten.',
    hidden: (count: number) =>
      count === 1
        ? 'Eén team staat er niet bij, omdat de aantallen te klein zijn.'
        : `${count} teams staan er niet bij, omdat de aantallen te klein zijn.`,
    estimate: (share: string, low: string, high: string) =>
      `Om mee te plannen: ${share}, waarschijnlijk tussen ${low} en ${high}. Dat is het cijfer van jullie team, getrokken naar dat van alle teams omdat de aantallen klein zijn.`,
  },
  curve: {
    day: 'Dag',
    atRisk: 'Nog gevolgd',
    axis: 'dagen',
  },
  parts: {
    columns: ['Deel', 'Aantal', 'Aandeel'],
  },
};

/** What pictures of figures say, the same keys in every language. */
export type ChartsText = typeof chartsNl;
