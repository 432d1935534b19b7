import { defineCodeList } from './define-code-list.ts';

export const spokenWithChild = defineCodeList({
  id: 'spoken-with-child',
  codes: [
    { code: 'alone', nl: 'ja, alleen', en: 'yes, alone' },
    { code: 'together', nl: 'ja, samen met anderen', en: 'yes, together with others' },
    { code: 'no', nl: 'nee', en: 'no' },
  ],
});
