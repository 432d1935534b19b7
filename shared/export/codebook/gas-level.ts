import type { ColumnCode } from './define-column.ts';

/** The levels of a goal attainment scale. Ordered: the level is the number less 3. */
export const gasLevels: readonly ColumnCode[] = [
  { value: 1, code: '-2', label: { nl: '−2: veel minder dan gehoopt', en: '−2: much less than hoped' } },
  { value: 2, code: '-1', label: { nl: '−1: minder dan gehoopt', en: '−1: less than hoped' } },
  { value: 3, code: '0', label: { nl: '0: zoals gehoopt', en: '0: as hoped' } },
  { value: 4, code: '1', label: { nl: '+1: meer dan gehoopt', en: '+1: more than hoped' } },
  { value: 5, code: '2', label: { nl: '+2: veel meer dan gehoopt', en: '+2: much more than hoped' } },
];
