import { defineMeasure } from './define-measure.ts';

export const m01 = defineMeasure({
  id: 'M01',
  version: 1,
  milestone: 'first-goals',
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
  unit: { one: { nl: 'gezin', en: 'family' }, many: { nl: 'gezinnen', en: 'families' } },
  outcome: { nl: 'was er binnen zes weken een doel', en: 'had a goal within six weeks' },
  inShort: { nl: 'met een doel binnen zes weken', en: 'with a goal within six weeks' },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Jeugdwet 4.1.3; Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
