import type { wrong as nl } from '../nl/wrong.ts';

export const wrong: typeof nl = {
  unknown: (key) => `unknown key “${key}”`,
  score: (key) =>
    `“${key}” is not possible: Doelspoor computes no score or weight. Say at conclusions which answer means safe, concerns or unsafe`,
  missing: () => 'is missing, or of the wrong kind',
  short: () => 'is empty or too short',
  long: () => 'is too long',
  value: (values) => `must be one of these: ${values}`,
  format: () => 'has a wrong form: a code consists of letters, digits and dashes',
  other: () => 'is not right',
  twice: () => 'this code is there twice',
  'no-section': () => 'say in which part (section) this question stands',
  'unknown-section': () => 'this part is not among the sections',
  'empty-section': () => 'no question stands in this part',
  'no-options': () => 'a choice needs options',
  'no-range': () => 'a number needs min and max',
  'empty-range': () => 'max must be larger than min',
  'other-kind': () => 'does not belong to this kind of question',
  'unknown-item': () => 'this question is not among the items',
  'not-a-choice': () => 'a conclusion must be a question with one choice (kind: choice)',
  'not-the-family': () => 'a conclusion must be about the family (scope: family)',
  'no-meaning': () => 'say what this answer means: safe, concerns or unsafe',
  'unknown-option': () => 'this answer is not among the options of the question',
  'same-item': () => 'one question cannot be both conclusions',
};
