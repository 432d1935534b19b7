import { defineMeasure } from './define-measure.ts';

export const m05 = defineMeasure({
  id: 'M05',
  version: 1,
  milestone: 'evaluation',
  name: { nl: 'Geplande evaluatie op tijd', en: 'Planned evaluation on time' },
  why: {
    nl: 'Regelmatig samen terugkijken is de andere helft van doelgericht werken.',
    en: 'Looking back together regularly is the other half of goal-oriented work.',
  },
  met: {
    nl: 'Het doel is geëvalueerd uiterlijk 14 dagen na de afgesproken datum. Zonder datum geldt 90 dagen, en nooit later dan 183 dagen.',
    en: 'The goal was evaluated no later than 14 days after the agreed date. Without a date 90 days apply, and never more than 183.',
  },
  leftOut: {
    nl: 'Niet gehaalde evaluaties van een vervallen doel, of van een zaak die het gezin of externe omstandigheden beëindigden.',
    en: 'Missed evaluations of a lapsed goal, or of a case ended by the family or by external circumstances.',
  },
  unit: {
    one: { nl: 'geplande evaluatie', en: 'planned evaluation' },
    many: { nl: 'geplande evaluaties', en: 'planned evaluations' },
  },
  outcome: { nl: 'ging het op tijd', en: 'were held on time' },
  inShort: { nl: 'op tijd', en: 'on time' },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
