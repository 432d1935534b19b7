import { defineCodeList } from './define-code-list.ts';

export const safetyAnswer = defineCodeList({
  id: 'safety-answer',
  codes: [
    { code: 'yes', nl: 'ja', en: 'yes' },
    { code: 'no', nl: 'nee', en: 'no' },
    { code: 'unknown', nl: 'onbekend, uitvragen', en: 'unknown, to be asked' },
  ],
});
