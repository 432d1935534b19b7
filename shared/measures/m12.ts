import { defineMeasure } from './define-measure.ts';

export const m12 = defineMeasure({
  id: 'M12',
  version: 1,
  milestone: 'outcome-recorded',
  type: 'data-quality',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Uitkomst vastgelegd bij afsluiten', en: 'Outcome recorded at closing' },
  why: {
    nl: 'Over behaalde doelen valt alleen iets te zeggen als bekend is hoe ze afliepen.',
    en: 'Something can be said about achieved goals only when it is known how they ended.',
  },
  met: {
    nl: 'Elk doel is geëvalueerd tussen 42 dagen voor en 14 dagen na het afsluiten.',
    en: 'Every goal was evaluated between 42 days before and 14 days after the closing.',
  },
  leftOut: {
    nl: 'Zaken zonder doelen, en zaken die door iets van buiten stopten.',
    en: 'Cases without goals, and cases that something from outside ended.',
  },
  exceptions: {
    nl: 'Een zaak waarvan niet alles is vastgelegd, telt niet mee als het gezin de hulp beëindigde.',
    en: 'A case of which not everything was recorded does not count when the family ended the help.',
  },
  limits: {
    nl: 'Zegt dat er is vastgelegd, niet wat. Is dit minder dan 70%, dan staan bij behaalde doelen alleen de grenzen.',
    en: 'Says that it was recorded, not what. Below 70%, achieved goals are shown as bounds only.',
  },
  readWith: ['M11'],
  unit: {
    one: { nl: 'afgesloten zaak', en: 'closed case' },
    many: { nl: 'afgesloten zaken', en: 'closed cases' },
  },
  outcome: {
    nl: 'is van elk doel de uitkomst vastgelegd',
    en: 'had the outcome of every goal recorded',
  },
  inShort: {
    nl: 'met uitkomst',
    en: 'with an outcome',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.8,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
