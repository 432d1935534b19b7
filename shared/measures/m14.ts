import { defineMeasure } from './define-measure.ts';

export const m14 = defineMeasure({
  id: 'M14',
  version: 1,
  milestone: 'no-new-start',
  type: 'outcome',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Geen nieuwe start binnen een jaar', en: 'No new start within a year' },
  why: {
    nl: 'Laat zien of een gezin na de hulp zelf verder kon.',
    en: 'Shows whether a family could go on by itself after the help.',
  },
  met: {
    nl: 'In de 365 dagen na een planmatige afsluiting begon er voor het gezin geen nieuwe zaak.',
    en: 'In the 365 days after a planned closing no new case of the family began.',
  },
  leftOut: {
    nl: 'Zaken die niet volgens plan of in overeenstemming zijn afgesloten.',
    en: 'Cases that were not closed as planned or in agreement.',
  },
  exceptions: null,
  limits: {
    nl: 'Telt een nieuwe start alleen als daarbij het zaaknummer van toen is ingevuld. Terugkomen kan ook goed zijn: het gezin wist de weg.',
    en: 'Counts a new start only when the earlier case number was filled in. Coming back can be good too: the family knew the way.',
  },
  readWith: ['M11', 'M13'],
  unit: {
    one: { nl: 'planmatig afgesloten zaak', en: 'case closed as planned' },
    many: { nl: 'planmatig afgesloten zaken', en: 'cases closed as planned' },
  },
  outcome: {
    nl: 'begon het gezin binnen een jaar niet opnieuw',
    en: 'had no new start within a year',
  },
  inShort: {
    nl: 'zonder nieuwe start',
    en: 'without a new start',
  },
  direction: 'higher-is-better',
  proposedTarget: null,
  source: 'NJi/VNG 3.2',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
