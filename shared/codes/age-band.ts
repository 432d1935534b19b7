import { defineCodeList } from './define-code-list.ts';

export const ageBand = defineCodeList({
  id: 'age-band',
  codes: [
    { code: '0-3', nl: '0 tot en met 3 jaar', en: '0 to 3 years' },
    { code: '4-11', nl: '4 tot en met 11 jaar', en: '4 to 11 years' },
    { code: '12-15', nl: '12 tot en met 15 jaar', en: '12 to 15 years' },
    { code: '16-17', nl: '16 of 17 jaar', en: '16 or 17 years' },
    { code: '18+', nl: '18 jaar of ouder', en: '18 years or older' },
  ],
});
