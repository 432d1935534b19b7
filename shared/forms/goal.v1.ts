import { actionOwner } from '../codes/action-owner.ts';
import { formulator } from '../codes/formulator.ts';
import { goalDirection } from '../codes/goal-direction.ts';
import { goalKind } from '../codes/goal-kind.ts';
import { lifeDomain } from '../codes/life-domain.ts';
import { notSpokenReason } from '../codes/not-spoken-reason.ts';
import { smart } from '../codes/smart.ts';
import { spokenWithChild } from '../codes/spoken-with-child.ts';
import { togetherness } from '../codes/togetherness.ts';
import { defineForm, type Finding } from './define-form.ts';
import { scoresField } from './scores-field.ts';
import { visibleToField } from './visible-to-field.ts';

/** One goal with its actions. The same goal id again makes a new version; the old version keeps its scores. */
export const goalV1 = defineForm({
  id: 'goal',
  version: 1,
  title: { nl: 'Doel', en: 'Goal' },
  saveLabel: { nl: 'Doel opslaan', en: 'Save goal' },
  happenedOnLabel: { nl: 'Afgesproken op', en: 'Agreed on' },
  fields: {
    goal: { kind: 'new-id', required: true, label: { nl: 'Doel', en: 'Goal' } },
    text: {
      kind: 'text',
      max: 300,
      required: true,
      label: { nl: 'Wat willen jullie bereiken?', en: 'What do you want to achieve?' },
      hint: {
        nl: 'In de woorden van het gezin. “Drie keer per week samen eten” werkt beter dan “minder ruzie”.',
        en: 'In the family’s own words. “Eating together three times a week” works better than “fewer quarrels”.',
      },
    },
    domain: {
      kind: 'choice',
      options: lifeDomain,
      required: true,
      label: { nl: 'Leefgebied', en: 'Life domain' },
    },
    scores: {
      ...scoresField,
      hint: { nl: '0 is helemaal niet, 10 is doel bereikt.', en: '0 is not at all, 10 is goal reached.' },
    },
    goodEnough: {
      kind: 'number',
      min: 0,
      max: 10,
      label: { nl: 'Welk cijfer is goed genoeg?', en: 'Which score is good enough?' },
    },
    actions: {
      kind: 'list',
      max: 10,
      label: { nl: 'Wie doet wat?', en: 'Who does what?' },
      rowName: { nl: 'actie', en: 'action' },
      fields: {
        action: { kind: 'new-id', required: true, label: { nl: 'Actie', en: 'Action' } },
        what: { kind: 'text', max: 200, required: true, label: { nl: 'Wat', en: 'What' } },
        owner: { kind: 'choice', options: actionOwner, required: true, label: { nl: 'Wie', en: 'Who' } },
        dueOn: { kind: 'day', tense: 'future', label: { nl: 'Voor wanneer', en: 'By when' } },
        visibleTo: visibleToField,
      },
    },
    evaluateOn: {
      kind: 'day',
      tense: 'future',
      expected: true,
      label: { nl: 'Wanneer kijken jullie weer?', en: 'When will you look again?' },
    },
    formulatedBy: {
      kind: 'choices',
      options: formulator,
      expected: true,
      label: { nl: 'Wie heeft dit doel verwoord?', en: 'Who put this goal into words?' },
    },
    together: {
      kind: 'choice',
      options: togetherness,
      expected: true,
      label: { nl: 'Samen met het gezin opgesteld?', en: 'Made together with the family?' },
    },
    togetherReason: {
      kind: 'text',
      max: 300,
      expected: true,
      when: { field: 'together', in: ['partly', 'no'] },
      label: { nl: 'Waarom niet helemaal?', en: 'Why not entirely?' },
    },
    youthSpoken: {
      kind: 'choice',
      options: spokenWithChild,
      expected: true,
      label: { nl: 'Met kind of jongere gesproken?', en: 'Spoken with the child or youth?' },
    },
    youthNotSpokenReason: {
      kind: 'choice',
      options: notSpokenReason,
      expected: true,
      when: { field: 'youthSpoken', in: ['no'] },
      label: { nl: 'Waarom niet?', en: 'Why not?' },
    },
    helpQuestion: {
      kind: 'text',
      max: 500,
      multiline: true,
      folded: true,
      label: { nl: 'Hulpvraag, in eigen woorden', en: 'Help question, in their own words' },
    },
    helpQuestionBy: {
      kind: 'choices',
      options: formulator,
      folded: true,
      label: { nl: 'Van wie is de hulpvraag?', en: 'Whose question is it?' },
    },
    kind: {
      kind: 'choice',
      options: goalKind,
      folded: true,
      label: { nl: 'Soort doel', en: 'Kind of goal' },
    },
    direction: {
      kind: 'choice',
      options: goalDirection,
      folded: true,
      label: { nl: 'Richting', en: 'Direction' },
    },
    priority: {
      kind: 'number',
      min: 1,
      max: 5,
      folded: true,
      label: { nl: 'Volgorde van belang', en: 'Priority' },
    },
    weight: {
      kind: 'number',
      min: 1,
      max: 3,
      folded: true,
      label: { nl: 'Hoe zwaar weegt dit doel?', en: 'How much does this goal weigh?' },
      hint: {
        nl: '1 is gewoon, 3 weegt het zwaarst. Niets ingevuld telt als 1.',
        en: '1 is ordinary, 3 weighs most. Nothing filled in counts as 1.',
      },
    },
    termOn: {
      kind: 'day',
      tense: 'future',
      folded: true,
      label: { nl: 'Doel bereikt uiterlijk', en: 'Goal reached by' },
    },
    smart: {
      kind: 'choices',
      options: smart,
      folded: true,
      label: { nl: 'Vijf vragen om het doel scherp te krijgen', en: 'Five questions to sharpen the goal' },
    },
    gasMuchLess: {
      kind: 'text',
      max: 200,
      folded: true,
      label: { nl: 'Schaal −2: veel minder dan gehoopt', en: 'Level −2: much less than hoped' },
    },
    gasLess: {
      kind: 'text',
      max: 200,
      folded: true,
      label: { nl: 'Schaal −1: minder dan gehoopt', en: 'Level −1: less than hoped' },
    },
    gasExpected: {
      kind: 'text',
      max: 200,
      folded: true,
      label: { nl: 'Schaal 0: zoals gehoopt', en: 'Level 0: as hoped' },
    },
    gasMore: {
      kind: 'text',
      max: 200,
      folded: true,
      label: { nl: 'Schaal +1: meer dan gehoopt', en: 'Level +1: more than hoped' },
    },
    gasMuchMore: {
      kind: 'text',
      max: 200,
      folded: true,
      label: { nl: 'Schaal +2: veel meer dan gehoopt', en: 'Level +2: much more than hoped' },
    },
    gasBaseline: {
      kind: 'number',
      min: -2,
      max: 2,
      folded: true,
      label: { nl: 'Waar staan jullie nu op die schaal?', en: 'Where are you now on that scale?' },
    },
  },
  steps: [
    {
      title: { nl: 'Het doel', en: 'The goal' },
      fields: ['text', 'domain', 'helpQuestion', 'helpQuestionBy', 'smart', 'direction', 'kind'],
    },
    {
      title: { nl: 'Waar staan jullie?', en: 'Where are you?' },
      fields: [
        'scores',
        'goodEnough',
        'gasMuchLess',
        'gasLess',
        'gasExpected',
        'gasMore',
        'gasMuchMore',
        'gasBaseline',
      ],
    },
    {
      title: { nl: 'Wie doet wat?', en: 'Who does what?' },
      fields: ['actions', 'evaluateOn', 'termOn', 'priority', 'weight'],
    },
    {
      title: { nl: 'Samen gemaakt?', en: 'Made together?' },
      fields: ['formulatedBy', 'together', 'togetherReason', 'youthSpoken', 'youthNotSpokenReason'],
    },
  ],
  checks(answers, context) {
    const findings: Finding[] = [];
    if (context && context.openGoals >= context.maxOpenGoals) {
      findings.push({
        level: 'warn',
        path: 'text',
        message: {
          nl: `Er lopen al ${context.openGoals} doelen. Kleine stappen lukken beter dan veel stappen.`,
          en: `There are already ${context.openGoals} open goals. A few small steps work better than many.`,
        },
      });
    }
    const actions = answers.actions ?? [];
    if (actions.length > 0 && !actions.some(({ owner }) => owner === 'family' || owner === 'network')) {
      findings.push({
        level: 'warn',
        path: 'actions',
        message: {
          nl: 'Nog geen actie van het gezin of het netwerk zelf.',
          en: 'No action of the family or its network yet.',
        },
      });
    }
    return findings;
  },
  example: {
    goal: '01900000-0000-7000-8000-000000000001',
    text: 'Drie keer per week samen eten',
    domain: 'parenting',
    scores: [{ informant: 'caregiver-1', score: 4 }],
    goodEnough: 7,
    actions: [
      {
        action: '01900000-0000-7000-8000-000000000002',
        what: 'Weekmenu ophangen',
        owner: 'family',
        dueOn: '2026-02-01',
        visibleTo: ['caregiver-1'],
      },
      { action: '01900000-0000-7000-8000-000000000003', what: 'Oma kookt op woensdag', owner: 'network' },
    ],
    evaluateOn: '2026-04-12',
    formulatedBy: ['caregiver-1', 'youth'],
    together: 'partly',
    togetherReason: 'Een van de ouders kon er niet bij zijn.',
    youthSpoken: 'no',
    youthNotSpokenReason: 'too-young',
    helpQuestion: 'Hoe krijgen we weer rust aan tafel?',
    helpQuestionBy: ['caregiver-1'],
    kind: 'learning',
    direction: 'approach',
    priority: 1,
    weight: 2,
    termOn: '2026-06-01',
    smart: ['specific', 'measurable'],
    gasMuchLess: 'Nooit samen eten',
    gasLess: 'Een keer per week',
    gasExpected: 'Drie keer per week',
    gasMore: 'Vijf keer per week',
    gasMuchMore: 'Elke dag',
    gasBaseline: -1,
  },
});
