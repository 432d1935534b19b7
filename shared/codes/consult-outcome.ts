import { defineCodeList } from './define-code-list.ts';

export const consultOutcome = defineCodeList({
  id: 'consult-outcome',
  codes: [
    { code: 'enough', nl: 'dit was genoeg', en: 'this was enough' },
    { code: 'joint-trajectory', nl: 'we trekken samen op', en: 'we work together in the case' },
    { code: 'referral', nl: 'verwezen', en: 'referred' },
    { code: 'no-follow-up', nl: 'er kwam geen vervolg', en: 'nothing came of it' },
  ],
});
