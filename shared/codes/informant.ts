import { defineCodeList } from './define-code-list.ts';

export const informant = defineCodeList({
  id: 'informant',
  codes: [
    { code: 'youth', nl: 'kind of jongere', en: 'child or youth' },
    { code: 'caregiver-1', nl: 'ouder/verzorger 1', en: 'parent/carer 1' },
    { code: 'caregiver-2', nl: 'ouder/verzorger 2', en: 'parent/carer 2' },
    { code: 'network', nl: 'netwerk', en: 'network' },
    { code: 'professional', nl: 'professional', en: 'professional' },
  ],
});
