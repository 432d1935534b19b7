import { defineCodeList } from './define-code-list.ts';

export const safetyConclusion = defineCodeList({
  id: 'safety-conclusion',
  codes: [
    { code: 'safe', nl: 'veilig', en: 'safe' },
    { code: 'concerns', nl: 'zorgen', en: 'concerns' },
    { code: 'unsafe', nl: 'onveilig', en: 'unsafe' },
  ],
});
