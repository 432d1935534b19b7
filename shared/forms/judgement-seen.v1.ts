import { defineForm } from './define-form.ts';

/**
 * Somebody chose to see a colleague's judgement before giving one of her own. Nobody fills it in: it is filed at the
 * click that shows the judgement.
 */
export const judgementSeenV1 = defineForm({
  id: 'judgement-seen',
  version: 1,
  title: { nl: 'Oordeel van een collega bekeken', en: 'Judgement of a colleague seen' },
  saveLabel: { nl: 'Oordeel tonen', en: 'Show judgement' },
  happenedOnLabel: { nl: 'Bekeken op', en: 'Seen on' },
  fields: {
    assessment: {
      kind: 'reference',
      to: 'assessment',
      required: true,
      label: { nl: 'Beoordeling', en: 'Assessment' },
    },
  },
  steps: [{ title: { nl: 'Oordeel tonen', en: 'Show judgement' }, fields: ['assessment'] }],
  example: { assessment: '01900000-0000-7000-8000-000000000005' },
});
