import type { Anonymity, ReleasePreview } from '../../../../shared/api/releases.ts';
import {
  type ClassCoarsening,
  classCoarsenings,
} from '../../../../shared/export/anonymity/quasi-identifiers.ts';

/** A way of coarsening that can be taken over as it is. */
export interface Offer {
  anonymity: Anonymity;
  /** That go along. */
  cases: number;
  /** What would be coarse in addition to the plan. */
  adds: ClassCoarsening[];
  /** What families can still be compared by. */
  keeps: ClassCoarsening[];
}

/**
 * What is worth offering, most cases first: what keeps most of them, and for each thing that a question may be about, what
 * keeps most while that can still be seen. Without what leaves no case.
 */
export function offersOf({ cases, planned, suggestions }: ReleasePreview): Offer[] {
  const useful = suggestions.filter(({ smallest }) => smallest !== null);
  const telling = classCoarsenings.filter((name) => !planned.coarsening[name]);
  const best = [
    useful[0],
    ...telling.map((name) => useful.find(({ coarsening }) => !coarsening[name])),
  ].filter((one) => one !== undefined);
  return useful
    .filter((one) => best.includes(one))
    .map((anonymity) => ({
      anonymity,
      cases: cases - anonymity.leftOut,
      adds: telling.filter((name) => anonymity.coarsening[name]),
      keeps: telling.filter((name) => !anonymity.coarsening[name]),
    }));
}

/** What no case is left with, however coarse the rest is: families can't be compared by it. */
export function lostIn({ planned, suggestions }: ReleasePreview): ClassCoarsening[] {
  const left = [planned, ...suggestions].filter(({ smallest }) => smallest !== null);
  return classCoarsenings.filter(
    (name) => !planned.coarsening[name] && left.every(({ coarsening }) => coarsening[name]),
  );
}
