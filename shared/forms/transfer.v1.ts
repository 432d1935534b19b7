import { defineForm } from './define-form.ts';

/** The case goes to another team, which is responsible from that day. */
export const transferV1 = defineForm({
  id: 'transfer',
  version: 1,
  title: { nl: 'Zaak overdragen', en: 'Transfer case' },
  saveLabel: { nl: 'Zaak overdragen', en: 'Transfer case' },
  happenedOnLabel: { nl: 'Overgedragen op', en: 'Transferred on' },
  fields: {
    toTeam: { kind: 'team', required: true, label: { nl: 'Naar welk team?', en: 'To which team?' } },
  },
  steps: [{ title: { nl: 'Zaak overdragen', en: 'Transfer case' }, fields: ['toTeam'] }],
  example: { toTeam: 'west' },
});
