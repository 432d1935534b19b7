import { defineCodeList } from './define-code-list.ts';

export const smart = defineCodeList({
  id: 'smart',
  codes: [
    { code: 'specific', nl: 'Is duidelijk wat er dan anders is?', en: 'Is it clear what will be different?' },
    { code: 'measurable', nl: 'Kunnen jullie zien of het lukt?', en: 'Can you see whether it works?' },
    { code: 'acceptable', nl: 'Staat iedereen erachter?', en: 'Does everyone support it?' },
    { code: 'realistic', nl: 'Is het haalbaar?', en: 'Is it feasible?' },
    { code: 'timely', nl: 'Is duidelijk wanneer?', en: 'Is it clear by when?' },
  ],
});
