import { goalStatus } from '../codes/goal-status.ts';
import { networkInvolvement } from '../codes/network-involvement.ts';
import { notSpokenReason } from '../codes/not-spoken-reason.ts';
import { present } from '../codes/present.ts';
import { safetyFollowUp } from '../codes/safety-follow-up.ts';
import { scaleDirection } from '../codes/scale-direction.ts';
import { spokenWithChild } from '../codes/spoken-with-child.ts';
import { defineForm, type Finding } from './define-form.ts';
import { scoresField } from './scores-field.ts';

export const evaluationV1 = defineForm({
  id: 'evaluation',
  version: 1,
  title: { nl: 'Evaluatie', en: 'Evaluation' },
  saveLabel: { nl: 'Evaluatie opslaan', en: 'Save evaluation' },
  happenedOnLabel: { nl: 'Geëvalueerd op', en: 'Evaluated on' },
  fields: {
    present: {
      kind: 'choices',
      options: present,
      expected: true,
      label: { nl: 'Wie waren erbij?', en: 'Who was there?' },
    },
    childSpoken: {
      kind: 'choice',
      options: spokenWithChild,
      expected: true,
      label: { nl: 'Met kind of jongere gesproken?', en: 'Spoken with the child or youth?' },
    },
    childNotSpokenReason: {
      kind: 'choice',
      options: notSpokenReason,
      expected: true,
      when: { field: 'childSpoken', in: ['no'] },
      label: { nl: 'Waarom niet?', en: 'Why not?' },
    },
    goals: {
      kind: 'list',
      max: 30,
      rowsFrom: 'open-goals',
      label: { nl: 'Doelen', en: 'Goals' },
      rowName: { nl: 'doel', en: 'goal' },
      fields: {
        goal: { kind: 'reference', to: 'goal', required: true, label: { nl: 'Doel', en: 'Goal' } },
        scores: scoresField,
        status: {
          kind: 'choice',
          options: goalStatus,
          expected: true,
          label: { nl: 'Hoe gaat het met dit doel?', en: 'How is this goal doing?' },
        },
        lapsedReason: {
          kind: 'text',
          max: 300,
          expected: true,
          when: { field: 'status', in: ['lapsed'] },
          label: { nl: 'Waarom vervalt het?', en: 'Why does it lapse?' },
        },
        helped: { kind: 'text', max: 500, multiline: true, label: { nl: 'Wat hielp?', en: 'What helped?' } },
        actionsDone: {
          kind: 'references',
          to: 'action',
          label: { nl: 'Afspraken die gedaan zijn', en: 'Actions that were done' },
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
    scale: {
      kind: 'choice',
      options: scaleDirection,
      expected: true,
      label: { nl: 'Hoe gaan jullie verder?', en: 'How do you go on?' },
    },
    network: {
      kind: 'choice',
      options: networkInvolvement,
      expected: true,
      label: { nl: 'Wie uit het netwerk kan meedoen?', en: 'Who of the network can take part?' },
    },
    needsConsult: {
      kind: 'flag',
      label: { nl: 'Ik heb iemand nodig die meedenkt', en: 'I need someone to think along' },
    },
    safety: {
      kind: 'choice',
      options: safetyFollowUp,
      expected: true,
      label: { nl: 'Veiligheid opnieuw bekijken?', en: 'Look at safety again?' },
    },
    useful: {
      kind: 'number',
      min: 1,
      max: 10,
      label: {
        nl: 'Hoe nuttig is de hulp, volgens het gezin?',
        en: 'How useful is the help, according to the family?',
      },
    },
    nextOn: {
      kind: 'day',
      tense: 'future',
      expected: true,
      label: { nl: 'Wanneer kijken jullie weer?', en: 'When will you look again?' },
    },
  },
  steps: [
    {
      title: { nl: 'Wie waren erbij?', en: 'Who was there?' },
      fields: ['present', 'childSpoken', 'childNotSpokenReason'],
      rowsOf: 'goals',
    },
    {
      title: { nl: 'Hoe verder?', en: 'How to go on?' },
      fields: ['scale', 'network', 'needsConsult', 'safety', 'useful', 'nextOn'],
    },
  ],
  checks(answers) {
    const findings: Finding[] = [];
    const present = answers.present;
    if (
      present &&
      !present.some((who) => who === 'youth' || who === 'caregiver-1' || who === 'caregiver-2')
    ) {
      findings.push({
        level: 'warn',
        path: 'present',
        message: { nl: 'Niemand van het gezin was erbij.', en: 'No one of the family was there.' },
      });
    }
    if (!answers.goals || answers.goals.length === 0) {
      findings.push({
        level: 'warn',
        path: 'goals',
        message: {
          nl: 'Er is geen doel besproken. Dan telt dit niet als evaluatie van een doel.',
          en: 'No goal was discussed, so this does not count as the evaluation of a goal.',
        },
      });
    }
    return findings;
  },
  example: {
    present: ['youth', 'caregiver-1'],
    childSpoken: 'no',
    childNotSpokenReason: 'did-not-want',
    goals: [
      {
        goal: '01900000-0000-7000-8000-000000000001',
        scores: [
          { informant: 'caregiver-1', score: 6 },
          { informant: 'youth', score: 7 },
        ],
        status: 'lapsed',
        lapsedReason: 'Het gezin verhuist.',
        helped: 'Oma kookt op woensdag.',
        actionsDone: ['01900000-0000-7000-8000-000000000002'],
        gasLevel: 0,
      },
    ],
    scale: 'same',
    network: 'takes-part',
    needsConsult: false,
    safety: 'planned',
    useful: 8,
    nextOn: '2026-07-12',
  },
});
