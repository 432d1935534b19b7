import { defineCodeList } from './define-code-list.ts';

export const networkInvolvement = defineCodeList({
  id: 'network-involvement',
  codes: [
    { code: 'takes-part', nl: 'netwerk doet mee', en: 'network takes part' },
    { code: 'could-take-part', nl: 'netwerk kan meedoen', en: 'network could take part' },
    { code: 'not-possible', nl: 'lukt nu niet', en: 'not possible now' },
    { code: 'not-discussed', nl: 'niet besproken', en: 'not discussed' },
  ],
});
