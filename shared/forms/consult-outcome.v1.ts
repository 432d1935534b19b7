import { consultOutcome } from '../codes/consult-outcome.ts';
import { defineForm } from './define-form.ts';

/** The consult is finished. */
export const consultOutcomeV1 = defineForm({
  id: 'consult-outcome',
  version: 1,
  title: { nl: 'Consult afronden', en: 'Finish consult' },
  saveLabel: { nl: 'Consult afronden', en: 'Finish consult' },
  happenedOnLabel: { nl: 'Afgerond op', en: 'Finished on' },
  fields: {
    consult: {
      kind: 'reference',
      to: 'consult',
      required: true,
      label: { nl: 'Welk consult?', en: 'Which consult?' },
    },
    outcome: {
      kind: 'choice',
      options: consultOutcome,
      required: true,
      label: { nl: 'Hoe liep het af?', en: 'How did it end?' },
    },
    done: {
      kind: 'text',
      max: 1000,
      multiline: true,
      label: { nl: 'Wat heb je ermee gedaan?', en: 'What did you do with it?' },
    },
    learned: {
      kind: 'text',
      max: 500,
      multiline: true,
      label: { nl: 'Wat heb je ervan geleerd?', en: 'What did you learn from it?' },
    },
  },
  steps: [
    { title: { nl: 'Afronden', en: 'Rounding off' }, fields: ['consult', 'outcome', 'done', 'learned'] },
  ],
  example: {
    consult: '01900000-0000-7000-8000-000000000008',
    outcome: 'enough',
    done: 'Samen gaan voetballen en onderweg gepraat.',
    learned: 'Naast elkaar praat makkelijker dan tegenover elkaar.',
  },
});
