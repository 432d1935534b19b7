import { visibleTo } from '../codes/visible-to.ts';
import type { ChoicesField } from './define-form.ts';

/** Who may see an action when the family looks along, as several forms ask it. */
export const visibleToField = {
  kind: 'choices',
  options: visibleTo,
  folded: true,
  label: { nl: 'Alleen te zien voor', en: 'Only to be seen by' },
  hint: {
    nl: 'Bij meekijken en op “Ons plan”. Kies je niemand, dan ziet iedereen het.',
    en: 'When looking along and on “Our plan”. Choose nobody and everyone sees it.',
  },
} as const satisfies ChoicesField;
