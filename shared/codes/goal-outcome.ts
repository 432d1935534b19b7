import { defineCodeList } from './define-code-list.ts';

export const goalOutcome = defineCodeList({
  id: 'goal-outcome',
  codes: [
    { code: 'achieved', nl: 'behaald', en: 'achieved' },
    { code: 'partly', nl: 'deels behaald', en: 'partly achieved' },
    { code: 'not-achieved', nl: 'niet behaald', en: 'not achieved' },
    { code: 'lapsed', nl: 'niet meer van toepassing', en: 'no longer relevant' },
    { code: 'unknown', nl: 'onbekend', en: 'unknown' },
  ],
});
