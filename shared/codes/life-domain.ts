import { defineCodeList } from './define-code-list.ts';

export const lifeDomain = defineCodeList({
  id: 'life-domain',
  codes: [
    { code: 'parenting', nl: 'opvoeding en gezinsrelaties', en: 'parenting and family relations' },
    {
      code: 'child-development',
      nl: 'ontwikkeling en gedrag kind',
      en: 'development and behaviour of the child',
    },
    { code: 'child-mental-health', nl: 'psychische gezondheid kind', en: 'mental health of the child' },
    {
      code: 'carer-mental-health',
      nl: 'psychische gezondheid of verslaving ouder',
      en: 'mental health or addiction of a carer',
    },
    { code: 'safety', nl: 'veiligheid', en: 'safety' },
    { code: 'school', nl: 'school en dagbesteding', en: 'school and daytime activities' },
    { code: 'finance', nl: 'werk en inkomen, schulden', en: 'work, income and debts' },
    { code: 'housing', nl: 'wonen', en: 'housing' },
    { code: 'physical-health', nl: 'lichamelijke gezondheid', en: 'physical health' },
    { code: 'network', nl: 'sociaal netwerk en vrije tijd', en: 'social network and leisure' },
  ],
});
