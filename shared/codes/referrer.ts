import { defineCodeList } from './define-code-list.ts';

export const referrer = defineCodeList({
  id: 'referrer',
  source: 'iJw COD327',
  codes: [
    { code: '01', nl: 'gemeente', en: 'municipality' },
    { code: '02', nl: 'huisarts', en: 'general practitioner' },
    { code: '03', nl: 'jeugdarts', en: 'youth doctor' },
    { code: '04', nl: 'gecertificeerde instelling', en: 'certified institution' },
    { code: '05', nl: 'medisch specialist', en: 'medical specialist' },
    { code: '06', nl: 'gezin zelf of geen verwijzer', en: 'family itself or no referrer' },
    { code: '08', nl: 'rechter, OvJ of functionaris JJI', en: 'judge, prosecutor or JJI officer' },
  ],
});
