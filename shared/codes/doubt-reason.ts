import { defineCodeList } from './define-code-list.ts';

/** Why a team thinks that a figure is not right. */
export const doubtReason = defineCodeList({
  id: 'doubt-reason',
  codes: [
    {
      code: 'done-not-counted',
      nl: 'het is gedaan, maar telt niet mee',
      en: 'it was done but does not count',
    },
    { code: 'wrong-day', nl: 'de datum klopt niet', en: 'the day is wrong' },
    { code: 'not-ours', nl: 'het hoort bij een ander team', en: 'it belongs to another team' },
    { code: 'should-not-count', nl: 'het hoort niet mee te tellen', en: 'it should not count' },
    { code: 'counted-twice', nl: 'het telt dubbel', en: 'it counts twice' },
    { code: 'missing', nl: 'er ontbreken zaken', en: 'cases are missing' },
    {
      code: 'definition',
      nl: 'de definitie past niet bij ons werk',
      en: 'the definition does not fit our work',
    },
  ],
});
