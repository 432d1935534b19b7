import { defineCodeList } from './define-code-list.ts';

export const assessorRole = defineCodeList({
  id: 'assessor-role',
  codes: [
    { code: 'practitioner', nl: 'gezinswerker', en: 'practitioner' },
    { code: 'colleague', nl: 'collega', en: 'colleague' },
    { code: 'behavioural-scientist', nl: 'gedragswetenschapper', en: 'behavioural scientist' },
    { code: 'attention-officer', nl: 'aandachtsfunctionaris', en: 'attention officer' },
  ],
});
