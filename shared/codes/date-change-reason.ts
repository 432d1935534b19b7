import { defineCodeList } from './define-code-list.ts';

export const dateChangeReason = defineCodeList({
  id: 'date-change-reason',
  codes: [
    { code: 'family-asked', nl: 'het gezin vroeg erom', en: 'the family asked for it' },
    {
      code: 'someone-missing',
      nl: 'iemand die erbij hoort kon niet',
      en: 'someone who should be there could not come',
    },
    { code: 'too-early', nl: 'nog te vroeg om te evalueren', en: 'too early to evaluate' },
    { code: 'sooner', nl: 'eerder nodig', en: 'needed sooner' },
    { code: 'crisis', nl: 'crisis', en: 'crisis' },
    { code: 'practitioner', nl: 'ik kon niet', en: 'I could not come' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
