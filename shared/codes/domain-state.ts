import { defineCodeList } from './define-code-list.ts';

export const domainState = defineCodeList({
  id: 'domain-state',
  codes: [
    { code: 'well', nl: 'gaat goed', en: 'going well' },
    { code: 'concern', nl: 'zorgen', en: 'concerns' },
    { code: 'not-discussed', nl: 'niet besproken', en: 'not discussed' },
  ],
});
