import { defineMeasure } from './define-measure.ts';

export const m10 = defineMeasure({
  id: 'M10',
  version: 1,
  milestone: 'safety-goal',
  type: 'process',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Veiligheidsdoel na zorgen', en: 'Safety goal after concerns' },
  why: {
    nl: 'Zorgen worden pas kleiner als er iets over wordt afgesproken.',
    en: 'Concerns only get smaller once something is agreed about them.',
  },
  met: {
    nl: 'Uiterlijk 14 dagen na de eerste beoordeling “zorgen” of “onveilig” is er een doel voor veiligheid. Een doel van ervoor telt ook.',
    en: 'No later than 14 days after the first assessment “concerns” or “unsafe” there is a goal for safety. One from before counts too.',
  },
  leftOut: {
    nl: 'Zaken die binnen die termijn zijn afgesloten.',
    en: 'Cases closed within that term.',
  },
  exceptions: null,
  limits: {
    nl: 'Kijkt alleen naar de eerste keer in een zaak, en niet naar wat er in het doel staat.',
    en: 'Looks at the first time in a case only, and not at what the goal says.',
  },
  readWith: ['M09'],
  unit: {
    one: { nl: 'gezin', en: 'family' },
    many: { nl: 'gezinnen', en: 'families' },
  },
  outcome: {
    nl: 'kwam er op tijd een doel voor veiligheid',
    en: 'had a goal for safety on time',
  },
  inShort: {
    nl: 'met een veiligheidsdoel',
    en: 'with a safety goal',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.85,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
