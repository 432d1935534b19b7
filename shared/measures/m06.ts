import { defineMeasure } from './define-measure.ts';

export const m06 = defineMeasure({
  id: 'M06',
  version: 1,
  milestone: 'evaluation-coverage',
  type: 'process',
  scoring: 'person-days',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Evaluatiedekking', en: 'Evaluation coverage' },
  why: {
    nl: 'Laat zien hoeveel van het lange werk pas geëvalueerd is, hoe een team zijn data ook plant.',
    en: 'Shows how much of long work was evaluated recently, however a team plans its dates.',
  },
  met: {
    nl: 'Een dag telt als gedekt wanneer de laatste evaluatie van een doel van de zaak minder dan 183 dagen geleden is.',
    en: 'A day counts as covered when the last evaluation of a goal of the case is less than 183 days ago.',
  },
  leftOut: {
    nl: 'De eerste 183 dagen van elke zaak.',
    en: 'The first 183 days of every case.',
  },
  exceptions: null,
  limits: {
    nl: 'Telt dagen, geen gezinnen: enkele lange zaken zonder evaluatie wegen zwaar. Kijk daarom ook naar de geplande evaluaties.',
    en: 'Counts days, not families: a few long cases without an evaluation weigh heavily. So look at planned evaluations as well.',
  },
  readWith: ['M05'],
  unit: {
    one: {
      nl: 'dag dat een zaak langer dan een half jaar liep',
      en: 'day on which a case ran longer than half a year',
    },
    many: {
      nl: 'dagen dat een zaak langer dan een half jaar liep',
      en: 'days on which a case ran longer than half a year',
    },
  },
  outcome: {
    nl: 'was er in het half jaar ervoor geëvalueerd',
    en: 'had an evaluation in the half year before',
  },
  inShort: {
    nl: 'met een evaluatie in het half jaar ervoor',
    en: 'with an evaluation in the half year before',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.9,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
