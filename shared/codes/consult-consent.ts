import { defineCodeList } from './define-code-list.ts';

export const consultConsent = defineCodeList({
  id: 'consult-consent',
  codes: [
    { code: 'anonymous', nl: 'ik leg het anoniem voor', en: 'I put it forward anonymously' },
    { code: 'with-consent', nl: 'het gezin vindt het goed', en: 'the family agrees' },
  ],
});
