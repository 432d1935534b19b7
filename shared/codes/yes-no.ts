import { defineCodeList } from './define-code-list.ts';

export const yesNo = defineCodeList({
  id: 'yes-no',
  codes: [
    { code: 'yes', nl: 'ja', en: 'yes' },
    { code: 'no', nl: 'nee', en: 'no' },
  ],
});
