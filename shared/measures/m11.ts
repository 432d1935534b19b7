import { defineMeasure } from './define-measure.ts';

export const m11 = defineMeasure({
  id: 'M11',
  version: 1,
  milestone: 'goal-achieved',
  type: 'outcome',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: true,
  name: { nl: 'Doelen behaald', en: 'Goals achieved' },
  why: {
    nl: 'Gezinnen en team willen weten of het werk iets oplevert.',
    en: 'Families and team want to know whether the work brings something.',
  },
  met: {
    nl: 'De laatste evaluatie van het doel, tot 14 dagen na het afsluiten, staat op 0 (zoals gehoopt) of hoger. Zonder schaal telt “behaald”.',
    en: 'The last evaluation of the goal, up to 14 days after closing, is at 0 (as hoped) or higher. Without a scale “achieved” counts.',
  },
  leftOut: {
    nl: 'Doelen die nooit zijn geëvalueerd of waarvan niemand zei hoe het afliep: die zijn onbekend en staan er apart bij. Vervallen doelen tellen nergens mee.',
    en: 'Goals that were never evaluated or of which nobody said how they ended: those are unknown and shown apart. Lapsed goals count nowhere.',
  },
  exceptions: null,
  limits: {
    nl: 'Vergelijk teams hier nooit mee: gezinnen verschillen, en de gezinswerker scoort zelf. Makkelijke doelen en milde scores helpen. Bij veel onbekende uitkomsten zeggen alleen de grenzen iets.',
    en: 'Never compare teams on it: families differ, and the practitioner scores. Easy goals and mild scores help. With many unknown outcomes only the bounds say something.',
  },
  readWith: ['M12', 'M02'],
  unit: {
    one: { nl: 'doel van een afgesloten zaak', en: 'goal of a closed case' },
    many: { nl: 'doelen van afgesloten zaken', en: 'goals of closed cases' },
  },
  outcome: {
    nl: 'was het zoals gehoopt of beter',
    en: 'were as hoped or better',
  },
  inShort: {
    nl: 'behaald',
    en: 'achieved',
  },
  direction: 'higher-is-better',
  proposedTarget: null,
  source: 'NJi/VNG 3.4',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
