import { defineCodeList } from './define-code-list.ts';

export const deviationReason = defineCodeList({
  id: 'deviation-reason',
  codes: [
    {
      code: 'tailored',
      nl: 'maatwerk: iets anders past beter bij dit gezin',
      en: 'tailored: something else suits this family better',
    },
    {
      code: 'family-asked',
      nl: 'het gezin vroeg om een ander moment',
      en: 'the family asked for another moment',
    },
    {
      code: 'other-professional',
      nl: 'een andere professional doet het',
      en: 'another professional does it',
    },
    {
      code: 'crisis',
      nl: 'crisis: er was nu iets anders nodig',
      en: 'crisis: something else was needed now',
    },
    { code: 'not-applicable', nl: 'niet van toepassing in deze zaak', en: 'does not apply in this case' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
