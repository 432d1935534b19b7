import type { Localised } from '../domain/localised.ts';

/** Why a cell has no value. */
export type Missing = 'exception' | 'exclusion' | 'not-applicable' | 'not-yet-due' | 'not-recorded';

/**
 * The numbers that stand for it, in every table alike. No value that means something is below zero, so they can't be
 * taken for one.
 */
export const missingCodes: Readonly<Record<Missing, number>> = {
  exception: -5,
  exclusion: -6,
  'not-applicable': -7,
  'not-yet-due': -8,
  'not-recorded': -9,
};

/** What they are called. */
export const missingNames: Readonly<Record<Missing, Localised>> = {
  exception: { nl: 'uitzondering', en: 'exception' },
  exclusion: { nl: 'telt niet mee', en: 'exclusion' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  'not-yet-due': { nl: 'termijn loopt nog', en: 'not yet due' },
  'not-recorded': { nl: 'niet vastgelegd', en: 'not recorded' },
};
