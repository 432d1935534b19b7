import type { ColumnCode } from './define-column.ts';

/** The levels of a goal attainment scale. Ordered: the level is the number less 3. */
export const gasLevels: readonly ColumnCode[] = [
  { value: 1, code: '-2', label: { nl: 'veel minder dan gehoopt (−2)', en: 'much less than hoped (−2)' } },
  { value: 2, code: '-1', label: { nl: 'minder dan gehoopt (−1)', en: 'less than hoped (−1)' } },
  { value: 3, code: '0', label: { nl: 'zoals gehoopt (0)', en: 'as hoped (0)' } },
  { value: 4, code: '1', label: { nl: 'meer dan gehoopt (+1)', en: 'more than hoped (+1)' } },
  { value: 5, code: '2', label: { nl: 'veel meer dan gehoopt (+2)', en: 'much more than hoped (+2)' } },
];
