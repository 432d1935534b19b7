import { defineCodeList } from './define-code-list.ts';

export const present = defineCodeList({
  id: 'present',
  codes: [
    { code: 'youth', nl: 'kind of jongere', en: 'child or youth' },
    { code: 'caregiver-1', nl: 'ouder/verzorger 1', en: 'parent/carer 1' },
    { code: 'caregiver-2', nl: 'ouder/verzorger 2', en: 'parent/carer 2' },
    { code: 'network', nl: 'netwerk', en: 'network' },
    { code: 'school', nl: 'school', en: 'school' },
    { code: 'specialist', nl: 'specialist', en: 'specialist' },
    { code: 'professional', nl: 'andere professional', en: 'other professional' },
  ],
});
