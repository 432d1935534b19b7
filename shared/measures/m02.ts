import { defineMeasure } from './define-measure.ts';

export const m02 = defineMeasure({
  id: 'M02',
  version: 1,
  milestone: 'goal-with-family',
  type: 'process',
  scoring: 'proportion',
  isClustered: true,
  isLeftOutUnknown: true,
  name: { nl: 'Doel samen met het gezin', en: 'Goal made with the family' },
  why: {
    nl: 'Een doel van het gezin zelf werkt anders dan een doel dat een ander bedacht.',
    en: 'A goal of the family itself works differently from one that somebody else thought up.',
  },
  met: {
    nl: 'Iemand van het gezin of het netwerk verwoordde het doel mee, of het is (deels) samen met het gezin opgesteld.',
    en: 'Someone of the family or its network helped to put the goal into words, or it was made together with the family at least in part.',
  },
  leftOut: {
    nl: 'Doelen waarbij geen van beide vragen is beantwoord: dan is het niet bekend.',
    en: 'Goals for which neither question was answered: then it is not known.',
  },
  exceptions: null,
  limits: {
    nl: 'De gezinswerker vult het zelf in. Vergelijk het met wat het gezin er bij het afsluiten van vindt.',
    en: 'The practitioner fills it in. Compare it with what the family says at closing.',
  },
  readWith: ['M01'],
  unit: {
    one: { nl: 'doel', en: 'goal' },
    many: { nl: 'doelen', en: 'goals' },
  },
  outcome: {
    nl: 'deed het gezin mee bij het opstellen',
    en: 'were made with the family',
  },
  inShort: {
    nl: 'samen met het gezin',
    en: 'made with the family',
  },
  direction: 'higher-is-better',
  proposedTarget: 0.9,
  source: 'Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
});
