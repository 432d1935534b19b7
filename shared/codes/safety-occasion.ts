import { defineCodeList } from './define-code-list.ts';

export const safetyOccasion = defineCodeList({
  id: 'safety-occasion',
  codes: [
    { code: 'start', nl: 'start', en: 'start' },
    { code: 'evaluation', nl: 'evaluatie', en: 'evaluation' },
    { code: 'incident', nl: 'signaal of incident', en: 'signal or incident' },
    { code: 'changed-situation', nl: 'veranderde situatie', en: 'changed situation' },
    { code: 'closing', nl: 'afsluiten', en: 'closing' },
  ],
});
