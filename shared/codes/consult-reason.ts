import { defineCodeList } from './define-code-list.ts';

export const consultReason = defineCodeList({
  id: 'consult-reason',
  codes: [
    {
      code: 'own-limits',
      nl: 'dit gaat verder dan wat ik zelf kan',
      en: 'this goes beyond what I can do myself',
    },
    { code: 'safety', nl: 'zorgen om de veiligheid', en: 'concerns about safety' },
    { code: 'stagnation', nl: 'we komen niet verder', en: 'we make no headway' },
    { code: 'diagnostics', nl: 'eerst uitzoeken wat er speelt', en: 'finding out first what is the matter' },
  ],
});
