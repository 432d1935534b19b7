import { closingReason } from '../codes/closing-reason.ts';
import { followUp } from '../codes/follow-up.ts';
import { goalOutcome } from '../codes/goal-outcome.ts';
import { informant } from '../codes/informant.ts';
import { withoutHelp } from '../codes/without-help.ts';
import { defineForm, type Finding } from './define-form.ts';
import { scoresField } from './scores-field.ts';

export const closingV1 = defineForm({
  id: 'closing',
  version: 1,
  title: { nl: 'Eindevaluatie en afsluiten', en: 'End evaluation and closing' },
  saveLabel: { nl: 'Zaak afsluiten', en: 'Close case' },
  happenedOnLabel: { nl: 'Afgesloten op', en: 'Closed on' },
  fields: {
    goals: {
      kind: 'list',
      max: 30,
      rowsFrom: 'open-goals',
      label: { nl: 'Doelen', en: 'Goals' },
      rowName: { nl: 'doel', en: 'goal' },
      fields: {
        goal: { kind: 'reference', to: 'goal', required: true, label: { nl: 'Doel', en: 'Goal' } },
        scores: scoresField,
        outcome: {
          kind: 'choice',
          options: goalOutcome,
          expected: true,
          label: { nl: 'Wat is ervan geworden?', en: 'What became of it?' },
        },
        gasLevel: {
          kind: 'number',
          min: -2,
          max: 2,
          folded: true,
          label: {
            nl: 'Waar staan jullie op de schaal van −2 tot +2?',
            en: 'Where are you on the scale from −2 to +2?',
          },
        },
      },
    },
    reason: {
      kind: 'choice',
      options: closingReason,
      required: true,
      label: { nl: 'Waarom stopt de hulp?', en: 'Why does the help end?' },
    },
    withoutHelp: {
      kind: 'choice',
      options: withoutHelp,
      expected: true,
      label: { nl: 'Kan het gezin zonder hulp verder?', en: 'Can the family go on without help?' },
    },
    withWhat: {
      kind: 'text',
      max: 300,
      expected: true,
      when: { field: 'withoutHelp', in: ['with-support'] },
      label: { nl: 'Met wat of met wie erbij?', en: 'With what or whom?' },
    },
    satisfaction: {
      kind: 'number',
      min: 1,
      max: 10,
      expected: true,
      label: { nl: 'Hoe tevreden is het gezin?', en: 'How satisfied is the family?' },
    },
    satisfactionBy: {
      kind: 'choice',
      options: informant,
      expected: true,
      label: { nl: 'Volgens wie?', en: 'According to whom?' },
    },
    followUp: {
      kind: 'choice',
      options: followUp,
      expected: true,
      label: { nl: 'Overdracht of nazorg', en: 'Transfer or aftercare' },
    },
    followUpAgreements: {
      kind: 'text',
      max: 500,
      multiline: true,
      folded: true,
      label: { nl: 'Afspraken daarover', en: 'Agreements about it' },
    },
  },
  steps: [
    {
      title: { nl: 'Hoe staan de doelen ervoor?', en: 'How are the goals doing?' },
      fields: [],
      rowsOf: 'goals',
    },
    {
      title: { nl: 'Afronden', en: 'Rounding off' },
      fields: [
        'reason',
        'withoutHelp',
        'withWhat',
        'satisfaction',
        'satisfactionBy',
        'followUp',
        'followUpAgreements',
      ],
    },
  ],
  checks(answers, context) {
    const findings: Finding[] = [];
    if (context && context.openGoals > (answers.goals ?? []).length) {
      findings.push({
        level: 'warn',
        path: 'goals',
        message: { nl: 'Niet elk doel heeft een eindstand.', en: 'Not every goal has a final score.' },
      });
    }
    return findings;
  },
  example: {
    goals: [
      {
        goal: '01900000-0000-7000-8000-000000000001',
        scores: [{ informant: 'caregiver-1', score: 8 }],
        outcome: 'achieved',
        gasLevel: 1,
      },
    ],
    reason: '01',
    withoutHelp: 'with-support',
    withWhat: 'Oma en de buurvrouw.',
    satisfaction: 8,
    satisfactionBy: 'caregiver-1',
    followUp: 'general-provision',
    followUpAgreements: 'Over drie maanden bellen we nog een keer.',
  },
});
