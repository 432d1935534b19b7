import { defineCodeList } from './define-code-list.ts';

export const legalGround = defineCodeList({
  id: 'legal-ground',
  source: 'AVG art. 6 en 9, UAVG art. 24, Jeugdwet 7.4',
  codes: [
    { code: 'consent', nl: 'toestemming van de gezinnen', en: 'consent of the families' },
    {
      code: 'scientific-research',
      nl: 'wetenschappelijk onderzoek zonder toestemming (UAVG art. 24)',
      en: 'scientific research without consent (UAVG art. 24)',
    },
    {
      code: 'public-task',
      nl: 'taak van algemeen belang van de gemeente',
      en: 'public task of the municipality',
    },
    { code: 'quality', nl: 'eigen kwaliteitsbewaking', en: 'own quality assurance' },
  ],
});
