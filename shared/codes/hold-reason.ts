import { defineCodeList } from './define-code-list.ts';

export const holdReason = defineCodeList({
  id: 'hold-reason',
  codes: [
    { code: 'complaint', nl: 'klacht of tuchtzaak', en: 'complaint or disciplinary case' },
    { code: 'court', nl: 'rechtszaak', en: 'court case' },
    {
      code: 'inspection',
      nl: 'onderzoek na een calamiteit of door de inspectie',
      en: 'incident or inspection',
    },
    { code: 'family-request', nl: 'het gezin vraagt erom', en: 'the family asks for it' },
    { code: 'other', nl: 'anders', en: 'other' },
  ],
});
