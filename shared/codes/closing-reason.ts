import { defineCodeList } from './define-code-list.ts';

export const closingReason = defineCodeList({
  id: 'closing-reason',
  source: 'CBS reden beëindiging jeugdhulp',
  codes: [
    { code: '01', nl: 'beëindigd volgens plan', en: 'ended according to plan' },
    { code: '02', nl: 'voortijdig, in overeenstemming', en: 'ended early, in agreement' },
    { code: '03', nl: 'voortijdig, eenzijdig door het gezin', en: 'ended early by the family' },
    { code: '04', nl: 'voortijdig, eenzijdig door de aanbieder', en: 'ended early by the provider' },
    { code: '05', nl: 'externe omstandigheden', en: 'external circumstances' },
  ],
});

/** The same reasons in the iJw list JZ588, which puts them in another order: by meaning, never by position. */
export const closingReasonOfJz588 = {
  '31': '01',
  '32': '03',
  '33': '04',
  '34': '02',
  '35': '05',
} as const satisfies Record<string, (typeof closingReason.codes)[number]['code']>;
