import { defineCodeList } from './define-code-list.ts';

export const certainty = defineCodeList({
  id: 'certainty',
  codes: [
    { code: 'certain', nl: 'vrij zeker', en: 'fairly certain' },
    { code: 'somewhat', nl: 'enigszins zeker', en: 'somewhat certain' },
    { code: 'uncertain', nl: 'onzeker', en: 'uncertain' },
  ],
});
