import type { retentionNl } from './retention-nl.ts';

/** What the panel says about keeping, and about use for research, in English. */
export const retentionEn: typeof retentionNl = {
  objects: (day) => `This family objects to use for research (${day}).`,
  hold: 'Keep from deletion',
  holdWhat:
    'A case is deleted by itself after your organisation’s retention term. You can stop that for this case, for example when there is a complaint.',
  holdWhy: 'Why?',
  holdSet: 'Keep this case',
  holdLift: 'Let it be deleted again',
  isHeld: 'This case is kept until you allow its deletion again.',
  isNotHeld: 'The usual retention term holds for this case again.',
};
