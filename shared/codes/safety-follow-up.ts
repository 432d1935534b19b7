import { defineCodeList } from './define-code-list.ts';

export const safetyFollowUp = defineCodeList({
  id: 'safety-follow-up',
  codes: [
    { code: 'repeated', nl: 'checklist opnieuw ingevuld', en: 'checklist repeated' },
    { code: 'not-needed', nl: 'nu niet nodig', en: 'not needed now' },
    { code: 'planned', nl: 'op een ander moment', en: 'at another moment' },
    { code: 'not-safe', nl: 'niet veilig om nu te bespreken', en: 'not safe to discuss now' },
  ],
});
