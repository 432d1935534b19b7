import { defineCodeList } from './define-code-list.ts';

export const familyGroupPlan = defineCodeList({
  id: 'family-group-plan',
  source: 'Jeugdwet 4.1.3',
  codes: [
    { code: 'being-made', nl: 'het gezin maakt er een', en: 'the family is making one' },
    { code: 'declined', nl: 'aangeboden, gezin wil het niet', en: 'offered and declined' },
    { code: 'not-applicable', nl: 'niet van toepassing', en: 'not applicable' },
  ],
});
