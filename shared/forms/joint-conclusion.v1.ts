import { certainty } from '../codes/certainty.ts';
import { safetyConclusion } from '../codes/safety-conclusion.ts';
import { defineForm } from './define-form.ts';
import { safetyAgreementsField } from './safety-agreements-field.ts';

/** What assessors conclude together once they have seen each other's judgement. Both judgements stay as they were. */
export const jointConclusionV1 = defineForm({
  id: 'joint-conclusion',
  version: 1,
  title: { nl: 'Gezamenlijke conclusie', en: 'Joint conclusion' },
  saveLabel: { nl: 'Gezamenlijke conclusie opslaan', en: 'Save joint conclusion' },
  happenedOnLabel: { nl: 'Besproken op', en: 'Discussed on' },
  fields: {
    assessment: {
      kind: 'reference',
      to: 'assessment',
      required: true,
      label: { nl: 'Beoordeling', en: 'Assessment' },
    },
    conclusion: {
      kind: 'choice',
      options: safetyConclusion,
      required: true,
      label: {
        nl: 'Hoe veilig is het nu, vinden jullie samen?',
        en: 'How safe is it now, do you conclude together?',
      },
    },
    ahead: {
      kind: 'choice',
      options: safetyConclusion,
      expected: true,
      label: { nl: 'En de komende tijd?', en: 'And in the time ahead?' },
    },
    certainty: {
      kind: 'choice',
      options: certainty,
      expected: true,
      label: { nl: 'Hoe zeker zijn jullie daarvan?', en: 'How certain are you of that?' },
    },
    difference: {
      kind: 'text',
      max: 1000,
      multiline: true,
      label: {
        nl: 'Waar verschilden jullie, en wat maakte het verschil?',
        en: 'Where did you differ, and what settled it?',
      },
      hint: {
        nl: 'Verschil mag blijven: beide oordelen blijven staan.',
        en: 'You may still differ: both judgements remain.',
      },
    },
    agreements: safetyAgreementsField,
  },
  steps: [
    {
      title: { nl: 'Samen', en: 'Together' },
      fields: ['assessment', 'conclusion', 'ahead', 'certainty', 'difference', 'agreements'],
    },
  ],
  example: {
    assessment: '01900000-0000-7000-8000-000000000005',
    conclusion: 'concerns',
    ahead: 'concerns',
    certainty: 'somewhat',
    difference: 'De een zag vooral de ruzies, de ander vooral oma die bijspringt.',
    agreements: [
      {
        agreement: '01900000-0000-7000-8000-000000000009',
        behaviour: 'Oma komt langs als een van beiden belt.',
        who: ['network'],
        child: 1,
        fromOn: '2026-01-25',
        evaluateOn: '2026-02-25',
        untilOn: '2026-04-25',
        watchedBy: 'network',
        ifBroken: 'Oma belt de gezinswerker.',
        floorCondition: false,
        status: 'agreed',
      },
    ],
  },
});
