import { deviationReason } from '../codes/deviation-reason.ts';
import { milestoneKind } from '../codes/milestone-kind.ts';
import { promptAnswer } from '../codes/prompt-answer.ts';
import { defineForm } from './define-form.ts';

/**
 * What someone says to a reminder instead of doing it now. It is about every milestone of that kind in the case whose
 * window was open on the day it was said and that was not fulfilled by then. No figure changes by it.
 */
export const promptAnswerV1 = defineForm({
  id: 'prompt-answer',
  version: 1,
  title: { nl: 'Herinnering beantwoorden', en: 'Answer a reminder' },
  saveLabel: { nl: 'Opslaan', en: 'Save' },
  happenedOnLabel: { nl: 'Beantwoord op', en: 'Answered on' },
  fields: {
    kind: {
      kind: 'choice',
      options: milestoneKind,
      required: true,
      label: { nl: 'Welke herinnering?', en: 'Which reminder?' },
    },
    answer: {
      kind: 'choice',
      options: promptAnswer,
      required: true,
      label: { nl: 'Wat doe je ermee?', en: 'What do you do with it?' },
    },
    until: {
      kind: 'day',
      tense: 'future',
      required: true,
      when: { field: 'answer', in: ['later'] },
      label: { nl: 'Wanneer wil je eraan herinnerd worden?', en: 'When do you want to be reminded?' },
    },
    reason: {
      kind: 'choice',
      options: deviationReason,
      required: true,
      when: { field: 'answer', in: ['deviated'] },
      label: { nl: 'Waarom gaat het anders?', en: 'Why does it go another way?' },
    },
    note: {
      kind: 'text',
      max: 500,
      multiline: true,
      folded: true,
      label: { nl: 'Toelichting', en: 'Note' },
    },
  },
  steps: [
    {
      title: { nl: 'Herinnering', en: 'Reminder' },
      fields: ['kind', 'answer', 'until', 'reason', 'note'],
    },
  ],
  example: {
    kind: 'evaluation',
    answer: 'deviated',
    reason: 'family-asked',
    note: 'Eerst de verhuizing, daarna kijken we terug.',
  },
});
