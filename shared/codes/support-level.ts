import { defineCodeList } from './define-code-list.ts';

/** Who helps a family, from near to far. */
export const supportLevel = defineCodeList({
  id: 'support-level',
  codes: [
    { code: 'neighbourhood', nl: 'het wijkteam', en: 'the neighbourhood team' },
    {
      code: 'joint',
      nl: 'het wijkteam samen met een specialist',
      en: 'the neighbourhood team together with a specialist',
    },
    { code: 'specialist', nl: 'de specialist', en: 'the specialist' },
  ],
});
