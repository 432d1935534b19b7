import { defineCodeList } from './define-code-list.ts';

export const researchObjection = defineCodeList({
  id: 'research-objection',
  codes: [
    { code: 'objects', nl: 'het gezin maakt bezwaar', en: 'the family objects' },
    { code: 'withdrawn', nl: 'het gezin trekt het bezwaar in', en: 'the family withdraws its objection' },
  ],
});
