import { defineMeasure } from './define-measure.ts';

export const m17 = defineMeasure({
  id: 'M17',
  version: 1,
  milestone: 'scaled-down',
  type: 'outcome',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Weer afgeschaald binnen een half jaar', en: 'Scaled down again within half a year' },
  why: {
    nl: 'Opschalen is soms nodig; op tijd weer terug hoort daarbij.',
    en: 'Scaling up is needed at times; coming back in time belongs to it.',
  },
  met: {
    nl: 'Binnen 183 dagen nadat er een specialist bij kwam, helpt het wijkteam weer alleen.',
    en: 'Within 183 days of a specialist joining in, the neighbourhood team helps alone again.',
  },
  leftOut: {
    nl: 'Zaken die binnen die termijn zijn afgesloten.',
    en: 'Cases closed within that term.',
  },
  exceptions: null,
  limits: {
    nl: 'Het gaat om weinig zaken: voor één team zegt het bijna niets. Telt alleen wat bij “op- of afschalen” is ingevuld.',
    en: 'It is about few cases: for one team it says next to nothing. Counts only what was filled in under “scale up or down”.',
  },
  readWith: [],
  unit: {
    one: { nl: 'keer opgeschaald', en: 'time scaled up' },
    many: { nl: 'keer opgeschaald', en: 'times scaled up' },
  },
  outcome: {
    nl: 'was er binnen een half jaar weer afgeschaald',
    en: 'were scaled down within half a year',
  },
  inShort: {
    nl: 'weer afgeschaald',
    en: 'scaled down again',
  },
  direction: 'none',
  proposedTarget: null,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
