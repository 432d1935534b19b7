import { defineMeasure } from './define-measure.ts';

export const m01 = defineMeasure({
  id: 'M01',
  version: 1,
  milestone: 'first-goals',
  type: 'process',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Doel binnen zes weken', en: 'Goal within six weeks' },
  why: {
    nl: 'Doelen die met het gezin zijn gesteld, zijn het begin van doelgericht werken. Dat gaat niet vanzelf.',
    en: 'Goals set with the family are where goal-oriented work begins. That does not come naturally.',
  },
  met: {
    nl: 'Binnen 42 dagen na de start (of nadat het familiegroepsplan duidelijk was) is er ten minste één doel.',
    en: 'There is at least one goal within 42 days of the start (or of settling the family group plan).',
  },
  leftOut: {
    nl: 'Zaken die binnen die termijn zijn afgesloten, met of zonder doel.',
    en: 'Cases closed within that term, with or without a goal.',
  },
  exceptions: null,
  limits: {
    nl: 'Zegt niet of het goede doelen zijn: een leeg of overgenomen doel telt ook. Kijk daarom ook naar doelen samen met het gezin en naar afspraken bij het doel.',
    en: 'Does not say whether they are good goals: an empty or copied one counts too. So look at goals made with the family and at agreed actions as well.',
  },
  readWith: ['M02', 'M03'],
  unit: { one: { nl: 'gezin', en: 'family' }, many: { nl: 'gezinnen', en: 'families' } },
  outcome: { nl: 'was er binnen zes weken een doel', en: 'had a goal within six weeks' },
  inShort: { nl: 'met een doel binnen zes weken', en: 'with a goal within six weeks' },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Jeugdwet 4.1.3; Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
