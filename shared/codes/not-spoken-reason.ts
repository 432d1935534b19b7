import { defineCodeList } from './define-code-list.ts';

export const notSpokenReason = defineCodeList({
  id: 'not-spoken-reason',
  codes: [
    { code: 'too-young', nl: 'te jong', en: 'too young' },
    { code: 'not-present', nl: 'was er niet', en: 'was not present' },
    { code: 'did-not-want', nl: 'wilde niet', en: 'did not want to' },
    { code: 'not-safe', nl: 'niet veilig om te bespreken', en: 'not safe to discuss' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
