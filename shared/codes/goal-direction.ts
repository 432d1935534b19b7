import { defineCodeList } from './define-code-list.ts';

export const goalDirection = defineCodeList({
  id: 'goal-direction',
  codes: [
    {
      code: 'approach',
      nl: 'ergens naartoe (bijvoorbeeld: samen eten)',
      en: 'towards something (eating together)',
    },
    {
      code: 'avoidance',
      nl: 'ergens vanaf (bijvoorbeeld: minder ruzie)',
      en: 'away from something (fewer quarrels)',
    },
  ],
});
