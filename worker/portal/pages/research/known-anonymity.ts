import type { Anonymity, ReleasePreview } from '../../../../shared/api/releases.ts';
import { type Coarsening, coarsenings } from '../../../../shared/export/study-plan.ts';

export interface KnownAnonymity {
  anonymity: Anonymity;
  /** False when part of what was chosen adds nothing: this is what the rest of it gives. */
  isExact: boolean;
}

/**
 * What a preview says about a way of coarsening. Whole weeks change nothing about it. What is not in the preview gives no
 * more than something in it that coarsens less: the best of those. Null for less than what was planned.
 */
export function knownOf({ planned, suggestions }: ReleasePreview, chosen: Coarsening): KnownAnonymity | null {
  const telling = coarsenings.filter((name) => name !== 'weeks');
  const known = [planned, ...suggestions];
  const exact = known.find(({ coarsening }) => telling.every((name) => coarsening[name] === chosen[name]));
  if (exact) return { anonymity: exact, isExact: true };
  const [best] = known
    .filter(({ coarsening }) => telling.every((name) => chosen[name] || !coarsening[name]))
    .sort((a, b) => a.leftOut - b.leftOut || a.inSmall - b.inSmall);
  return best ? { anonymity: best, isExact: false } : null;
}
