import { informant } from '../codes/informant.ts';
import type { ListField } from './define-form.ts';

/** The scale question, 0–10, as several forms ask it: one score for each informant. */
export const scoresField = {
  kind: 'list',
  max: 5,
  expected: true,
  label: { nl: 'Waar staan jullie nu?', en: 'Where are you now?' },
  rowName: { nl: 'cijfer', en: 'score' },
  fields: {
    informant: {
      kind: 'choice',
      options: informant,
      required: true,
      label: { nl: 'Volgens', en: 'According to' },
    },
    score: { kind: 'number', min: 0, max: 10, required: true, label: { nl: 'Cijfer', en: 'Score' } },
  },
} as const satisfies ListField;
