import { defineCodeList } from './define-code-list.ts';

export const actionProgress = defineCodeList({
  id: 'action-progress',
  codes: [
    { code: 'done', nl: 'gedaan', en: 'done' },
    { code: 'not-done', nl: 'niet gedaan', en: 'not done' },
    { code: 'dropped', nl: 'niet meer nodig', en: 'no longer needed' },
  ],
});
