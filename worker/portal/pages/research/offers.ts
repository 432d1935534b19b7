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

/** A tenth of the cases: with less there is hardly anything to count. */
const LEAST_SHARE = 0.1;

/**
 * What is worth offering, most cases first: what keeps most of them, and for each thing that a question may be about, what
 * keeps most while that can still be seen. Without what leaves hardly any case, unless nothing leaves more.
 */
export function offersOf({ cases, planned, suggestions }: ReleasePreview): Offer[] {
  const useful = suggestions.filter(({ smallest }) => smallest !== null);
  const telling = classCoarsenings.filter((name) => !planned.coarsening[name]);
  const enough = useful.filter((one, at) => at === 0 || cases - one.leftOut >= cases * LEAST_SHARE);
  const best = [
    enough[0],
    ...telling.map((name) => enough.find(({ coarsening }) => !coarsening[name])),
  ].filter((one) => one !== undefined);
  return enough
    .filter((one) => best.includes(one))
    .map((anonymity) => ({
      anonymity,
      cases: cases - anonymity.leftOut,
      adds: telling.filter((name) => anonymity.coarsening[name]),
      keeps: telling.filter((name) => !anonymity.coarsening[name]),
    }));
}

/** What families can hardly be compared by, however coarse the rest is: with it too few cases are left. */
export function lostIn(preview: ReleasePreview): ClassCoarsening[] {
  const { cases, planned } = preview;
  const offers = offersOf(preview);
  const isEnough = planned.smallest !== null && cases - planned.leftOut >= cases * LEAST_SHARE;
  return classCoarsenings.filter(
    (name) => !planned.coarsening[name] && !isEnough && offers.every(({ keeps }) => !keeps.includes(name)),
  );
}
