import { defineCodeList } from './define-code-list.ts';

export const goalStatus = defineCodeList({
  id: 'goal-status',
  codes: [
    { code: 'open', nl: 'gaat door', en: 'continues' },
    { code: 'achieved', nl: 'behaald', en: 'achieved' },
    { code: 'partly', nl: 'deels behaald', en: 'partly achieved' },
    { code: 'not-achieved', nl: 'niet behaald', en: 'not achieved' },
    { code: 'adjusted', nl: 'bijstellen', en: 'to be adjusted' },
    { code: 'lapsed', nl: 'vervalt', en: 'lapses' },
  ],
});
