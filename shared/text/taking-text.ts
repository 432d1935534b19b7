import type { Localised } from '../domain/localised.ts';

/** What stands in the browser's own menu over selected text, and in its list of shortcuts. */
export const takingText = {
  goal: { nl: 'Als doel', en: 'As a goal' },
  note: { nl: 'Als notitie bij het open formulier', en: 'As a note in the open form' },
  'help-question': { nl: 'Als hulpvraag', en: 'As the help question' },
} satisfies Record<string, Localised>;
