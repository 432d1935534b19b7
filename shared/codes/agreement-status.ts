import { defineCodeList } from './define-code-list.ts';

export const agreementStatus = defineCodeList({
  id: 'agreement-status',
  codes: [
    { code: 'agreed', nl: 'afgesproken', en: 'agreed' },
    { code: 'kept', nl: 'lukt', en: 'kept' },
    { code: 'partly-kept', nl: 'lukt deels', en: 'partly kept' },
    { code: 'broken', nl: 'lukt niet', en: 'not kept' },
    { code: 'ended', nl: 'niet meer nodig', en: 'no longer needed' },
  ],
});
