import { defineMeasure } from './define-measure.ts';

export const m09 = defineMeasure({
  id: 'M09',
  version: 1,
  milestone: 'safety-repeat',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: false,
  name: { nl: 'Veiligheid opnieuw bekeken na zorgen', en: 'Safety looked at again after concerns' },
  why: {
    nl: 'Na zorgen over de veiligheid moet je weten of het beter is geworden, ook voordat je afsluit.',
    en: 'After concerns about safety you have to know whether things got better, also before closing.',
  },
  met: {
    nl: 'Na een beoordeling “zorgen” of “onveilig” volgt er een nieuwe binnen 91 dagen, of voor het afsluiten als dat eerder is.',
    en: 'An assessment “concerns” or “unsafe” is followed by another within 91 days, or by the closing when that comes first.',
  },
  leftOut: {
    nl: 'Niets.',
    en: 'Nothing.',
  },
  exceptions: {
    nl: 'Een beoordeling die niet op tijd werd herhaald, telt niet mee als het gezin of iets van buiten de hulp binnen 91 dagen beëindigde.',
    en: 'An assessment that was not repeated on time does not count when the family or something from outside ended the help within 91 days.',
  },
  limits: {
    nl: 'Zegt dat er gekeken is, niet dat het veiliger werd. Afsluiten zonder opnieuw te kijken is een gemiste.',
    en: 'Says that people looked, not that it became safer. Closing without looking again is a miss.',
  },
  readWith: ['M07', 'M10'],
  unit: {
    one: { nl: 'beoordeling met zorgen', en: 'assessment with concerns' },
    many: { nl: 'beoordelingen met zorgen', en: 'assessments with concerns' },
  },
  outcome: {
    nl: 'is de veiligheid op tijd opnieuw bekeken',
    en: 'were repeated on time',
  },
  inShort: {
    nl: 'op tijd herhaald',
    en: 'repeated on time',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.85,
  source: 'Doelspoor (voorstel, proposal)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
