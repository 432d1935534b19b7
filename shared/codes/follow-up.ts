import { defineCodeList } from './define-code-list.ts';

export const followUp = defineCodeList({
  id: 'follow-up',
  codes: [
    { code: 'none', nl: 'geen overdracht', en: 'no transfer' },
    { code: 'general-provision', nl: 'algemene voorziening of netwerk', en: 'general provision or network' },
    { code: 'other-team', nl: 'ander wijkteam', en: 'another neighbourhood team' },
    { code: 'specialist', nl: 'specialistische hulp', en: 'specialist help' },
    { code: 'protection', nl: 'gedwongen kader', en: 'court-ordered help' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
