import { defineMeasure } from './define-measure.ts';

export const m07 = defineMeasure({
  id: 'M07',
  version: 1,
  milestone: 'first-safety-check',
  type: 'process',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Veiligheidschecklist binnen vier weken', en: 'Safety checklist within four weeks' },
  why: {
    nl: 'Veiligheid samen en gestructureerd bekijken voorkomt dat alleen het gevoel beslist.',
    en: 'Looking at safety together and in a structured way keeps intuition from deciding alone.',
  },
  met: {
    nl: 'Binnen 28 dagen na de start is er een veiligheidschecklist ingevuld.',
    en: 'A safety checklist was completed within 28 days of the start.',
  },
  leftOut: {
    nl: 'Zaken die binnen die termijn zijn afgesloten.',
    en: 'Cases closed within that term.',
  },
  exceptions: null,
  limits: {
    nl: 'Snel invullen telt ook. Kijk daarom ook of er twee mensen beoordeelden, hoe vaak ze het eens zijn en hoeveel antwoorden onbekend bleven.',
    en: 'Filling it in quickly counts too. So look at whether two people assessed, how often they agree and how many answers stayed unknown as well.',
  },
  readWith: ['M08'],
  unit: { one: { nl: 'gezin', en: 'family' }, many: { nl: 'gezinnen', en: 'families' } },
  outcome: {
    nl: 'is binnen vier weken een veiligheidschecklist ingevuld',
    en: 'had a safety checklist within four weeks',
  },
  inShort: {
    nl: 'met een veiligheidschecklist binnen vier weken',
    en: 'with a safety checklist within four weeks',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.9,
  source: 'Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
