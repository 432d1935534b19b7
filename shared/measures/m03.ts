import { defineMeasure } from './define-measure.ts';

export const m03 = defineMeasure({
  id: 'M03',
  version: 1,
  milestone: 'action-agreed',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Afspraak bij het doel binnen twee weken', en: 'Agreed action within two weeks' },
  why: {
    nl: 'Een doel komt in beweging als duidelijk is wie wat doet.',
    en: 'A goal starts to move once it is clear who does what.',
  },
  met: {
    nl: 'Binnen 14 dagen na het doel is er ten minste één actie afgesproken. Eerder mag ook.',
    en: 'At least one action was agreed within 14 days of the goal. Earlier is fine.',
  },
  leftOut: {
    nl: 'Doelen die binnen die termijn stopten, en doelen van zaken die toen al waren afgesloten.',
    en: 'Goals that ended within that term, and goals of cases that were closed by then.',
  },
  exceptions: null,
  limits: {
    nl: 'Eén actie voor de vorm telt ook. Zegt niet of de afspraken worden nagekomen.',
    en: 'One action for form’s sake counts too. Does not say whether what was agreed gets done.',
  },
  readWith: ['M01', 'M04'],
  unit: {
    one: { nl: 'doel', en: 'goal' },
    many: { nl: 'doelen', en: 'goals' },
  },
  outcome: {
    nl: 'was er binnen twee weken een afspraak',
    en: 'had an agreed action within two weeks',
  },
  inShort: {
    nl: 'met een afspraak binnen twee weken',
    en: 'with an agreed action within two weeks',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.85,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
