import { researchObjection } from '../codes/research-objection.ts';
import { defineForm } from './define-form.ts';

/** The family objects to use of its data for research, or withdraws that. The last one counts. */
export const researchObjectionV1 = defineForm({
  id: 'research-objection',
  version: 1,
  title: { nl: 'Bezwaar tegen gebruik voor onderzoek', en: 'Objection to use for research' },
  saveLabel: { nl: 'Opslaan', en: 'Save' },
  happenedOnLabel: { nl: 'Gezegd op', en: 'Said on' },
  fields: {
    choice: {
      kind: 'choice',
      options: researchObjection,
      required: true,
      label: { nl: 'Wat wil het gezin?', en: 'What does the family want?' },
      hint: {
        nl: 'Bij bezwaar gaan gegevens van deze zaak niet mee als er voor onderzoek iets wordt uitgegeven. Voor het werk verandert er niets.',
        en: 'With an objection, data of this case are left out when anything is released for research. Nothing changes for the work.',
      },
    },
  },
  steps: [{ title: { nl: 'Bezwaar', en: 'Objection' }, fields: ['choice'] }],
  example: { choice: 'objects' },
});
