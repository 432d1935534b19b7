import { defineCodeList } from './define-code-list.ts';

export const retractionReason = defineCodeList({
  id: 'retraction-reason',
  codes: [
    { code: 'wrong-case', nl: 'verkeerde zaak', en: 'wrong case' },
    { code: 'double', nl: 'dubbel ingevoerd', en: 'entered twice' },
    { code: 'did-not-happen', nl: 'niet gebeurd', en: 'did not happen' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
