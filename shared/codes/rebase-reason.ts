import { defineCodeList } from './define-code-list.ts';

/** Why the centre line of a course starts anew from a day on. */
export const rebaseReason = defineCodeList({
  id: 'rebase-reason',
  codes: [
    { code: 'agreed-change', nl: 'we zijn anders gaan werken', en: 'we changed our way of working' },
    { code: 'team-changed', nl: 'het team is veranderd', en: 'the team changed' },
    { code: 'other-families', nl: 'er komen andere gezinnen bij ons', en: 'other families come to us' },
    { code: 'norm-changed', nl: 'de termijn is veranderd', en: 'the term changed' },
    { code: 'recording-changed', nl: 'we zijn anders gaan vastleggen', en: 'we changed how we record' },
  ],
});
