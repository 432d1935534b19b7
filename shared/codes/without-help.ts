import { defineCodeList } from './define-code-list.ts';

export const withoutHelp = defineCodeList({
  id: 'without-help',
  codes: [
    { code: 'yes', nl: 'ja', en: 'yes' },
    { code: 'with-support', nl: 'ja, met iets of iemand erbij', en: 'yes, with something or someone' },
    { code: 'no', nl: 'nee', en: 'no' },
    { code: 'unknown', nl: 'onbekend', en: 'unknown' },
  ],
});
