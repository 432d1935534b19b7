import { goalOutcome } from '../codes/goal-outcome.ts';
import { defineForm } from './define-form.ts';

/** A goal that ends outside an evaluation. */
export const goalClosedV1 = defineForm({
  id: 'goal-closed',
  version: 1,
  title: { nl: 'Doel afronden', en: 'Close goal' },
  saveLabel: { nl: 'Doel afronden', en: 'Close goal' },
  happenedOnLabel: { nl: 'Afgerond op', en: 'Closed on' },
  fields: {
    goal: { kind: 'reference', to: 'goal', required: true, label: { nl: 'Welk doel?', en: 'Which goal?' } },
    outcome: {
      kind: 'choice',
      options: goalOutcome,
      required: true,
      label: { nl: 'Wat is ervan geworden?', en: 'What became of it?' },
    },
    reason: { kind: 'text', max: 300, folded: true, label: { nl: 'Toelichting', en: 'Note' } },
  },
  steps: [{ title: { nl: 'Doel afronden', en: 'Close goal' }, fields: ['goal', 'outcome', 'reason'] }],
  example: {
    goal: '01900000-0000-7000-8000-000000000001',
    outcome: 'achieved',
    reason: 'Het lukt nu vanzelf.',
  },
});
