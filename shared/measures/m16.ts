import { defineMeasure } from './define-measure.ts';

export const m16 = defineMeasure({
  id: 'M16',
  version: 1,
  milestone: 'consult-outcome',
  type: 'descriptive',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Consult wordt samen optrekken', en: 'Consult becomes a joint trajectory' },
  why: {
    nl: 'Beschrijft hoe het team met anderen werkt. Hoog is niet beter dan laag.',
    en: 'Describes how the team works with others. High is no better than low.',
  },
  met: {
    nl: 'De uitkomst van het consult was dat mensen samen optrekken in de zaak.',
    en: 'The outcome of the consult was that people work together in the case.',
  },
  leftOut: {
    nl: 'Consulten waarvan nog geen uitkomst is vastgelegd.',
    en: 'Consults of which no outcome was recorded yet.',
  },
  exceptions: null,
  limits: {
    nl: 'Ter vergelijking: in Amsterdam-Noord was het 44%. Dat is een feit en geen norm.',
    en: 'For comparison: in Amsterdam-Noord it was 44%. That is a fact and no norm.',
  },
  readWith: ['M15'],
  unit: {
    one: { nl: 'uitkomst van een consult', en: 'outcome of a consult' },
    many: { nl: 'uitkomsten van consulten', en: 'outcomes of consults' },
  },
  outcome: {
    nl: 'was dat samen optrekken',
    en: 'were a joint trajectory',
  },
  inShort: {
    nl: 'samen opgetrokken',
    en: 'a joint trajectory',
  },
  direction: 'none',
  proposedTarget: null,
  source: 'Amsterdam-Noord',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
