import { defineCodeList } from './define-code-list.ts';

/** Which of two parents may see something on the shared screen and on the family's sheet. */
export const visibleTo = defineCodeList({
  id: 'visible-to',
  codes: [
    { code: 'caregiver-1', nl: 'ouder/verzorger 1', en: 'parent/carer 1' },
    { code: 'caregiver-2', nl: 'ouder/verzorger 2', en: 'parent/carer 2' },
  ],
});
