import { defineCodeList } from './define-code-list.ts';

export const togetherness = defineCodeList({
  id: 'togetherness',
  codes: [
    { code: 'yes', nl: 'ja', en: 'yes' },
    { code: 'partly', nl: 'deels', en: 'partly' },
    { code: 'no', nl: 'nee', en: 'no' },
  ],
});
