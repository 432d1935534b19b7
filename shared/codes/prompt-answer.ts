import { defineCodeList } from './define-code-list.ts';

export const promptAnswer = defineCodeList({
  id: 'prompt-answer',
  codes: [
    { code: 'later', nl: 'later aan herinneren', en: 'remind me later' },
    { code: 'deviated', nl: 'het gaat hier anders', en: 'it goes another way here' },
  ],
});
