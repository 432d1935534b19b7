import { defineMeasure } from './define-measure.ts';

export const m15 = defineMeasure({
  id: 'M15',
  version: 1,
  milestone: 'consult-answered',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Consult binnen twee weken', en: 'Consult answered within two weeks' },
  why: {
    nl: 'Snel meedenken voorkomt dat een gezin blijft wachten of te vroeg wordt verwezen.',
    en: 'Thinking along quickly keeps a family from waiting or being referred too early.',
  },
  met: {
    nl: 'Binnen 14 dagen na de vraag was er een antwoord.',
    en: 'There was an answer within 14 days of the question.',
  },
  leftOut: {
    nl: 'Consulten in zaken die binnen die termijn zijn afgesloten.',
    en: 'Consults in cases closed within that term.',
  },
  exceptions: null,
  limits: {
    nl: 'Zegt iets over wie antwoordt, niet over wie vraagt.',
    en: 'Says something about who answers, not about who asks.',
  },
  readWith: ['M16'],
  unit: {
    one: { nl: 'consult', en: 'consult' },
    many: { nl: 'consulten', en: 'consults' },
  },
  outcome: {
    nl: 'was er binnen twee weken antwoord',
    en: 'were answered within two weeks',
  },
  inShort: {
    nl: 'op tijd beantwoord',
    en: 'answered on time',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Amsterdam-Noord',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
