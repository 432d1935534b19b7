import { defineMeasure } from './define-measure.ts';

export const m08 = defineMeasure({
  id: 'M08',
  version: 1,
  milestone: 'second-assessor',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Checklist door twee beoordelaars', en: 'Checklist by two assessors' },
  why: {
    nl: 'Twee mensen zien meer dan één, en waar ze verschillen begint het gesprek.',
    en: 'Two people see more than one, and where they differ the conversation starts.',
  },
  met: {
    nl: 'Binnen 14 dagen na de eerste beoordeling hebben twee verschillende mensen beoordeeld, elk apart of samen op één formulier.',
    en: 'Within 14 days of the first judgement two different people have judged, each on their own or together on one form.',
  },
  leftOut: {
    nl: 'Niets.',
    en: 'Nothing.',
  },
  exceptions: null,
  limits: {
    nl: 'Zegt niet of zij onafhankelijk oordeelden. Wie het altijd helemaal eens is, keek misschien van elkaar af.',
    en: 'Does not say whether they judged independently. Those who always agree completely may have looked at each other’s.',
  },
  readWith: ['M07'],
  unit: {
    one: { nl: 'beoordeling', en: 'assessment' },
    many: { nl: 'beoordelingen', en: 'assessments' },
  },
  outcome: {
    nl: 'keken twee mensen binnen twee weken',
    en: 'were by two people within two weeks',
  },
  inShort: {
    nl: 'door twee beoordelaars',
    en: 'by two assessors',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
