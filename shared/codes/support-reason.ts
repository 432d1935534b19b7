import { defineCodeList } from './define-code-list.ts';

/** Why the help of a family goes up or down a level. */
export const supportReason = defineCodeList({
  id: 'support-reason',
  codes: [
    { code: 'safety', nl: 'de veiligheid vraagt erom', en: 'safety asks for it' },
    { code: 'expertise', nl: 'er is andere kennis nodig', en: 'other expertise is needed' },
    { code: 'no-progress', nl: 'het schoot niet op', en: 'there was no progress' },
    { code: 'progress', nl: 'het gaat beter', en: 'things are going better' },
    { code: 'family-asked', nl: 'het gezin vroeg erom', en: 'the family asked for it' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
