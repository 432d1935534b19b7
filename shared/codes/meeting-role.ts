import { defineCodeList } from './define-code-list.ts';

/** Who took part in a learning meeting: by role, never by name. */
export const meetingRole = defineCodeList({
  id: 'meeting-role',
  codes: [
    { code: 'practitioner', nl: 'gezinswerkers', en: 'practitioners' },
    { code: 'coach', nl: 'teamcoach', en: 'team coach' },
    { code: 'family', nl: 'gezinnen', en: 'families' },
    { code: 'expert-by-experience', nl: 'ervaringsdeskundigen', en: 'experts by experience' },
    { code: 'behavioural-scientist', nl: 'gedragswetenschappers', en: 'behavioural scientists' },
    { code: 'partner', nl: 'partners uit de wijk', en: 'partners from the neighbourhood' },
    { code: 'researcher', nl: 'onderzoekers', en: 'researchers' },
    { code: 'other', nl: 'anderen', en: 'others' },
  ],
});
