import { defineMeasure } from './define-measure.ts';

export const m04 = defineMeasure({
  id: 'M04',
  version: 1,
  milestone: 'network-action',
  type: 'process',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Netwerk doet mee', en: 'The network takes part' },
  why: {
    nl: 'Wie om een gezin heen staat, is er ook nog als de hulp stopt.',
    en: 'Those around a family are still there when the help ends.',
  },
  met: {
    nl: 'Binnen 90 dagen na de start heeft iemand uit het netwerk ten minste één actie.',
    en: 'Within 90 days of the start someone of the network has at least one action.',
  },
  leftOut: {
    nl: 'Zaken die binnen die termijn zijn afgesloten, en zaken die dan nog geen doel hebben.',
    en: 'Cases closed within that term, and cases without a goal by then.',
  },
  exceptions: null,
  limits: {
    nl: 'Niet elk gezin heeft een netwerk dat kan meedoen. Er is daarom geen streefwaarde; kijk alleen naar het verloop.',
    en: 'Not every family has a network that can take part. So there is no target; only look at the course.',
  },
  readWith: ['M03'],
  unit: {
    one: { nl: 'gezin', en: 'family' },
    many: { nl: 'gezinnen', en: 'families' },
  },
  outcome: {
    nl: 'had iemand uit het netwerk binnen 90 dagen een actie',
    en: 'had someone of the network with an action within 90 days',
  },
  inShort: {
    nl: 'met een actie van het netwerk',
    en: 'with an action of the network',
  },
  direction: 'higher-is-better',
  proposedTarget: null,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
