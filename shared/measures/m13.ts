import { defineMeasure } from './define-measure.ts';

export const m13 = defineMeasure({
  id: 'M13',
  version: 1,
  milestone: 'drop-out',
  type: 'outcome',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Uitval', en: 'Drop-out' },
  why: {
    nl: 'Hulp die eenzijdig stopt, stopt vaak te vroeg.',
    en: 'Help that ends one-sidedly often ends too early.',
  },
  met: {
    nl: 'Het gezin of het team stopte eenzijdig en eerder dan gepland.',
    en: 'The family or the team ended it one-sidedly and before it was planned.',
  },
  leftOut: {
    nl: 'Zaken die door iets van buiten stopten.',
    en: 'Cases that something from outside ended.',
  },
  exceptions: null,
  limits: {
    nl: 'Hangt af van de gekozen reden: “in overeenstemming” en “door het gezin” liggen dicht bij elkaar. Lees af en toe een paar zaken terug.',
    en: 'Depends on the reason that was chosen: “in agreement” and “by the family” are close. Read a few cases back now and then.',
  },
  readWith: [],
  unit: {
    one: { nl: 'afgesloten zaak', en: 'closed case' },
    many: { nl: 'afgesloten zaken', en: 'closed cases' },
  },
  outcome: {
    nl: 'stopte de hulp eenzijdig',
    en: 'ended one-sidedly',
  },
  inShort: {
    nl: 'eenzijdig gestopt',
    en: 'ended one-sidedly',
  },
  direction: 'lower-is-better',
  proposedTarget: null,
  source: 'NJi/VNG 1',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
