import { supportLevel } from '../codes/support-level.ts';
import { supportReason } from '../codes/support-reason.ts';
import { defineForm } from './define-form.ts';

/** Help goes up or down a level: from the neighbourhood team to a specialist, or back. */
export const supportLevelV1 = defineForm({
  id: 'support-level',
  version: 1,
  title: { nl: 'Op- of afschalen', en: 'Scale up or down' },
  saveLabel: { nl: 'Opslaan', en: 'Save' },
  happenedOnLabel: { nl: 'Vanaf welke dag?', en: 'From which day?' },
  fields: {
    from: {
      kind: 'choice',
      options: supportLevel,
      required: true,
      label: { nl: 'Wie hielp er tot nu toe?', en: 'Who helped until now?' },
    },
    to: {
      kind: 'choice',
      options: supportLevel,
      required: true,
      label: { nl: 'Wie helpt er vanaf nu?', en: 'Who helps from now on?' },
    },
    reason: {
      kind: 'choice',
      options: supportReason,
      expected: true,
      label: { nl: 'Waarom?', en: 'Why?' },
    },
  },
  steps: [{ title: { nl: 'Op- of afschalen', en: 'Scale up or down' }, fields: ['from', 'to', 'reason'] }],
  checks({ from, to }) {
    if (from === undefined || from !== to) return [];
    return [
      {
        level: 'refuse',
        path: 'to',
        message: {
          nl: 'Dan verandert er niets. Kies wie er vanaf nu helpt.',
          en: 'Then nothing changes. Choose who helps from now on.',
        },
      },
    ];
  },
  example: { from: 'neighbourhood', to: 'joint', reason: 'expertise' },
});
