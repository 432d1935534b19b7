import { defineCodeList } from './define-code-list.ts';

/** What came of an action that a learning meeting agreed on. */
export const meetingActionState = defineCodeList({
  id: 'meeting-action-state',
  codes: [
    { code: 'open', nl: 'loopt nog', en: 'still going on' },
    { code: 'done', nl: 'gedaan', en: 'done' },
    { code: 'partly', nl: 'deels gedaan', en: 'partly done' },
    { code: 'dropped', nl: 'vervallen', en: 'dropped' },
  ],
});
