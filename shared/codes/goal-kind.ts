import { defineCodeList } from './define-code-list.ts';

export const goalKind = defineCodeList({
  id: 'goal-kind',
  codes: [
    { code: 'learning', nl: 'leren of gedrag', en: 'learning or behaviour' },
    { code: 'practical', nl: 'praktisch', en: 'practical' },
    { code: 'safety', nl: 'veiligheid', en: 'safety' },
  ],
});
