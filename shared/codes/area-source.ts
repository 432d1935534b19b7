import { defineCodeList } from './define-code-list.ts';

/** Where an imported figure comes from. A closed list: in a field to type in, somebody's name could end up. */
export const areaSource = defineCodeList({
  id: 'area-source',
  codes: [
    {
      code: 'municipality',
      nl: 'gemeente (toewijzingen en declaraties)',
      en: 'municipality (assignments and claims)',
    },
    { code: 'cbs', nl: 'CBS (jeugdhulp per wijk)', en: 'Statistics Netherlands (youth care by district)' },
    { code: 'client-survey', nl: 'cliëntervaringsonderzoek', en: 'client survey' },
    { code: 'other', nl: 'andere bron', en: 'another source' },
  ],
});
