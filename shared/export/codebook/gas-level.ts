import type { Localised } from '../../domain/localised.ts';
import type { ColumnCode } from './define-column.ts';

/** The levels of a goal attainment scale. Ordered: the level is the number less 3. */
export const gasLevels: readonly ColumnCode[] = [
  { value: 1, code: '-2', label: { nl: 'veel minder dan gehoopt (−2)', en: 'much less than hoped (−2)' } },
  { value: 2, code: '-1', label: { nl: 'minder dan gehoopt (−1)', en: 'less than hoped (−1)' } },
  { value: 3, code: '0', label: { nl: 'zoals gehoopt (0)', en: 'as hoped (0)' } },
  { value: 4, code: '1', label: { nl: 'meer dan gehoopt (+1)', en: 'more than hoped (+1)' } },
  { value: 5, code: '2', label: { nl: 'veel meer dan gehoopt (+2)', en: 'much more than hoped (+2)' } },
];

/** What every column of it says, since a level may lie below zero and a number may not. */
export const gasNumberNote: Localised = {
  nl: 'Het getal is de stand plus 3: 1 staat voor −2 en 5 voor +2.',
  en: 'The number is the level plus 3: 1 stands for −2 and 5 for +2.',
};
