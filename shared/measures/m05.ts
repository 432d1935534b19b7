import { defineMeasure } from './define-measure.ts';

export const m05 = defineMeasure({
  id: 'M05',
  version: 1,
  milestone: 'evaluation',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
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
    nl: 'Niets: elke geplande evaluatie van elk doel telt.',
    en: 'Nothing: every planned evaluation of every goal counts.',
  },
  exceptions: {
    nl: 'Een evaluatie die er niet op tijd was, telt niet mee als het doel verviel, of als het gezin of iets van buiten de hulp beëindigde.',
    en: 'An evaluation that was not on time does not count when the goal lapsed, or when the family or something from outside ended the help.',
  },
  limits: {
    nl: 'Een datum ver weg helpt niet: na 183 dagen is het hoe dan ook tijd. Een datum verzetten ook niet. Wie een doel stopt zonder te evalueren, heeft een evaluatie gemist. Zegt niet hoe het gesprek ging.',
    en: 'A date far away does not help: after 183 days it is time anyway. Nor does moving the date. Who ends a goal without evaluating has missed an evaluation. Does not say how the conversation went.',
  },
  readWith: ['M06'],
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
