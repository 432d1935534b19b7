import { consultShape } from '../codes/consult-shape.ts';
import { defineForm } from './define-form.ts';

/** Someone thought along. The first answer is the one that counts for the term. */
export const consultAnswerV1 = defineForm({
  id: 'consult-answer',
  version: 1,
  title: { nl: 'Antwoord op consult', en: 'Answer to consult' },
  saveLabel: { nl: 'Antwoord opslaan', en: 'Save answer' },
  happenedOnLabel: { nl: 'Antwoord gekregen op', en: 'Answered on' },
  fields: {
    consult: {
      kind: 'reference',
      to: 'consult',
      required: true,
      label: { nl: 'Welk consult?', en: 'Which consult?' },
    },
    shape: {
      kind: 'choice',
      options: consultShape,
      expected: true,
      label: { nl: 'Wat heeft de ander gedaan?', en: 'What did the other do?' },
    },
    advice: {
      kind: 'text',
      max: 1000,
      multiline: true,
      expected: true,
      label: { nl: 'Wat is het advies?', en: 'What is the advice?' },
    },
  },
  steps: [{ title: { nl: 'Het antwoord', en: 'The answer' }, fields: ['consult', 'shape', 'advice'] }],
  example: {
    consult: '01900000-0000-7000-8000-000000000008',
    shape: 'think-along',
    advice: 'Begin met wat wel lukt en ga samen iets doen in plaats van praten.',
  },
});
