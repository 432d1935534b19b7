import { defineObservation } from './define-observation.ts';
import { duration } from './duration-value.ts';

export const scaledDown = defineObservation({
  id: 'M17',
  kind: 'scaled-down',
  version: 1,
  statistic: 'duration',
  name: { nl: 'Tijd tot afschalen', en: 'Time to scaling down' },
  why: {
    nl: 'Zwaardere hulp is tijdelijk bedoeld. Deze lijn laat zien hoe lang het duurt tot het team weer alleen verder gaat.',
    en: 'Heavier help is meant to be temporary. This curve shows how long it takes until the team goes on alone again.',
  },
  what: {
    nl: 'Dagen van opschalen (samen met of bij een specialist) tot het team weer alleen helpt.',
    en: 'Days from scaling up (with or to a specialist) until the team helps alone again.',
  },
  leftOut: {
    nl: 'Niets. Gezinnen van wie de zaak eerder werd afgesloten, tellen als afgesloten en niet als afgeschaald.',
    en: 'Nothing. Families whose case closed first count as closed, not as scaled down.',
  },
  limits: {
    nl: 'Het zijn er weinig: van één team zegt het bijna nooit iets. Snel afschalen is niet altijd beter.',
    en: 'They are few: of one team it hardly ever says anything. Scaling down fast is not always better.',
  },
  unit: { one: { nl: 'opschaling', en: 'scaling up' }, many: { nl: 'opschalingen', en: 'scalings up' } },
  categories: [],
  outcome: { nl: 'was afgeschaald', en: 'had scaled down' },
  competing: { nl: 'werd eerder afgesloten', en: 'closed first' },
  source: 'Aalen & Johansen (1978)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe({ history: { closed, supportLevels } }) {
    return supportLevels
      .filter(({ from, to }) => from === 'neighbourhood' && to !== 'neighbourhood')
      .map(({ entryId, on }) => {
        const down = supportLevels.find((change) => change.to === 'neighbourhood' && change.on > on);
        return { subject: entryId, ...duration(on, down?.on ?? null, closed?.on ?? null) };
      });
  },
});
