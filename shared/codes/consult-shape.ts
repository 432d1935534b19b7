import { defineCodeList } from './define-code-list.ts';

export const consultShape = defineCodeList({
  id: 'consult-shape',
  codes: [
    { code: 'think-along', nl: 'meedenken', en: 'thinking along' },
    { code: 'go-along', nl: 'een keer meegaan', en: 'going along once' },
    { code: 'coaching', nl: 'mij coachen', en: 'coaching me' },
    { code: 'joint-trajectory', nl: 'samen optrekken', en: 'working together in the case' },
    { code: 'referral', nl: 'verwijzing', en: 'referral' },
  ],
});
