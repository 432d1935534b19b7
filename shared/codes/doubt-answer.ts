import { defineCodeList } from './define-code-list.ts';

/** What an administrator answers to a team that doubts a figure. */
export const doubtAnswer = defineCodeList({
  id: 'doubt-answer',
  codes: [
    {
      code: 'counted-as-defined',
      nl: 'het telt zoals de definitie zegt',
      en: 'it counts as the definition says',
    },
    {
      code: 'correct-entry',
      nl: 'verbeter wat er is vastgelegd, dan telt het goed',
      en: 'correct what was recorded, and it counts right',
    },
    { code: 'norm-looked-at', nl: 'we bekijken de termijn', en: 'we look at the term' },
    {
      code: 'definition-looked-at',
      nl: 'we geven het door aan wie de definitie maakt',
      en: 'we pass it on to who makes the definition',
    },
    {
      code: 'fault-reported',
      nl: 'dit is een fout in Doelspoor, we hebben die gemeld',
      en: 'this is a fault in Doelspoor, we reported it',
    },
    { code: 'come-and-talk', nl: 'we komen erover praten', en: 'we come and talk about it' },
  ],
});
