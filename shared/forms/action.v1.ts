import { actionOwner } from '../codes/action-owner.ts';
import { defineForm } from './define-form.ts';
import { visibleToField } from './visible-to-field.ts';

/** An action added to a goal that is already there. */
export const actionV1 = defineForm({
  id: 'action',
  version: 1,
  title: { nl: 'Actie', en: 'Action' },
  saveLabel: { nl: 'Actie opslaan', en: 'Save action' },
  happenedOnLabel: { nl: 'Afgesproken op', en: 'Agreed on' },
  fields: {
    goal: {
      kind: 'reference',
      to: 'goal',
      required: true,
      label: { nl: 'Bij welk doel?', en: 'For which goal?' },
    },
    action: { kind: 'new-id', required: true, label: { nl: 'Actie', en: 'Action' } },
    what: { kind: 'text', max: 200, required: true, label: { nl: 'Wat', en: 'What' } },
    owner: { kind: 'choice', options: actionOwner, required: true, label: { nl: 'Wie', en: 'Who' } },
    dueOn: { kind: 'day', tense: 'future', label: { nl: 'Voor wanneer', en: 'By when' } },
    visibleTo: visibleToField,
  },
  steps: [
    {
      title: { nl: 'Wie doet wat?', en: 'Who does what?' },
      fields: ['goal', 'what', 'owner', 'dueOn', 'visibleTo'],
    },
  ],
  example: {
    goal: '01900000-0000-7000-8000-000000000001',
    action: '01900000-0000-7000-8000-000000000004',
    what: 'Samen een weekmenu maken',
    owner: 'family',
    dueOn: '2026-02-08',
    visibleTo: ['caregiver-1', 'caregiver-2'],
  },
});
