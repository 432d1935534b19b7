import type { ChartSignal } from '../stats/chart-signals.ts';
import type { FunnelZone } from '../stats/funnel-zone.ts';
import type { ChartsText } from './charts-nl.ts';

const signals: Record<ChartSignal, string> = {
  'above-upper-limit': 'Signal: above ordinary variation',
  'below-lower-limit': 'Signal: below ordinary variation',
  'trend-up': 'Worth a look: six rises in a row',
  'trend-down': 'Worth a look: six falls in a row',
  'two-of-three-high': 'Worth a look: two of three close to the upper limit',
  'two-of-three-low': 'Worth a look: two of three close to the lower limit',
  'shift-high': 'Worth a look: seven in a row above the middle',
  'shift-low': 'Worth a look: seven in a row below the middle',
  'common-cause': 'Ordinary variation',
};

const zones: Record<FunnelZone, string> = {
  'below-99.8': 'Signal: lower',
  'below-95': 'Worth a look: lower',
  within: 'Ordinary variation',
  'above-95': 'Worth a look: higher',
  'above-99.8': 'Signal: higher',
};

export const chartsEn: ChartsText = {
  numbers: 'These figures in a table',
  target: 'target',
  xOfN: (met, counted) => `${met} of ${counted}`,
  signals,
  zones,
  run: {
    columns: ['Period', 'Number', 'Share', 'Ordinary variation', 'What this says'],
    band: 'grey: ordinary variation',
    bandProvisional: 'grey: ordinary variation, provisional',
  },
  funnel: {
    columns: ['Team', 'Number', 'Share', 'What this says'],
    team: (number) => `Team ${number}`,
    own: 'your team',
    axis: 'how many counted',
    bands: 'dashes: 95 of 100 teams · line: 998 of 1000 teams, if chance were all',
  },
  beside: {
    sentence: (shown, period) =>
      `Each shape is a team, over ${period}: ${shown} teams. The more counted, the narrower the funnel.`,
    allWithin: 'No team clearly stands apart: the differences fit chance.',
    standOut: (count) =>
      count === 1
        ? 'One team differs more than fits chance. That is a question, not a judgement.'
        : `${count} teams differ more than fits chance. That is a question, not a judgement.`,
    ownWithin: 'Your team is within ordinary variation.',
    own: (says) => `Your team: ${says.toLowerCase()}.`,
    overDispersed:
      'The teams differ more than chance explains. A difference may also come from the neighbourhood or from recording.',
    bestQuarter: (share) => `The highest quarter of teams reaches ${share} or more.`,
    lowestQuarter: (share) => `The lowest quarter of teams is at ${share} or less.`,
    together:
      'What belongs to one family hangs together. So a team stands further to the left than its number.',
    tooFew: 'Too few teams have numbers large enough to put beside each other.',
    hidden: (count) =>
      count === 1
        ? 'One team is left out, because its numbers are too small.'
        : `${count} teams are left out, because their numbers are too small.`,
    estimate: (share, low, high) =>
      `For planning: ${share}, probably between ${low} and ${high}. That is your team's figure, drawn towards that of all teams because the numbers are small.`,
  },
  curve: {
    day: 'Day',
    atRisk: 'Still followed',
    axis: 'days',
  },
  parts: {
    columns: ['Part', 'Number', 'Share'],
  },
};
