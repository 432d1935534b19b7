import { defineCodeList } from './define-code-list.ts';

export const actionOwner = defineCodeList({
  id: 'action-owner',
  codes: [
    { code: 'family', nl: 'gezin', en: 'family' },
    { code: 'network', nl: 'netwerk', en: 'network' },
    { code: 'professional', nl: 'gezinswerker', en: 'practitioner' },
    { code: 'school', nl: 'school', en: 'school' },
    { code: 'specialist', nl: 'specialist', en: 'specialist' },
  ],
});
