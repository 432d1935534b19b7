import { retractionReason } from '../codes/retraction-reason.ts';
import { defineForm } from './define-form.ts';

/** Withdraws an entry: for every figure it never happened. The entry itself stays in the record. */
export const retractionV1 = defineForm({
  id: 'retraction',
  version: 1,
  title: { nl: 'Invoer intrekken', en: 'Withdraw entry' },
  saveLabel: { nl: 'Intrekken', en: 'Withdraw' },
  happenedOnLabel: { nl: 'Ingetrokken op', en: 'Withdrawn on' },
  fields: {
    entry: {
      kind: 'reference',
      to: 'entry',
      required: true,
      label: { nl: 'Welke invoer?', en: 'Which entry?' },
    },
    reason: {
      kind: 'choice',
      options: retractionReason,
      required: true,
      label: { nl: 'Waarom?', en: 'Why?' },
    },
  },
  steps: [{ title: { nl: 'Invoer intrekken', en: 'Withdraw entry' }, fields: ['entry', 'reason'] }],
  example: { entry: '01900000-0000-7000-8000-000000000007', reason: 'wrong-case' },
});
