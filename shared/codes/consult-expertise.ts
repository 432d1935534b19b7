import { defineCodeList } from './define-code-list.ts';

export const consultExpertise = defineCodeList({
  id: 'consult-expertise',
  codes: [
    { code: 'colleague', nl: 'collega uit het team', en: 'colleague in the team' },
    { code: 'behavioural-scientist', nl: 'gedragswetenschapper', en: 'behavioural scientist' },
    {
      code: 'safety',
      nl: 'veiligheid (aandachtsfunctionaris, Veilig Thuis)',
      en: 'safety (designated officer, Veilig Thuis)',
    },
    { code: 'child-mental-health', nl: 'jeugd-ggz', en: 'mental health of children' },
    {
      code: 'adult-mental-health',
      nl: 'ggz of verslavingszorg voor volwassenen',
      en: 'mental health or addiction of adults',
    },
    { code: 'mild-disability', nl: 'licht verstandelijke beperking', en: 'mild intellectual disability' },
    {
      code: 'medical',
      nl: 'huisarts, jeugdarts of andere arts',
      en: 'general practitioner, youth doctor or other doctor',
    },
    { code: 'school', nl: 'school en leren', en: 'school and learning' },
    { code: 'finance', nl: 'geld en schulden', en: 'money and debts' },
    { code: 'other', nl: 'iets anders', en: 'something else' },
  ],
});
