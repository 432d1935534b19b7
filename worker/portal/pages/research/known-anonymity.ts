import type { Anonymity, ReleasePreview } from '../../../../shared/api/releases.ts';
import { type Coarsening, coarsenings } from '../../../../shared/export/study-plan.ts';

/** What is known of a way of coarsening: worked out, or only how bad it can be at worst. */
export type KnownAnonymity =
  | { kind: 'exact'; anonymity: Anonymity }
  | { kind: 'at-worst'; smallest: number; leftOut: number };

/**
 * What a preview says about a way of coarsening. Coarsening more only puts classes together, so whatever holds for less
 * holds at worst for more. Null when there are no cases, or it is less than what was planned.
 */
export function knownOf(preview: ReleasePreview, chosen: Coarsening): KnownAnonymity | null {
  const all = [preview.planned, ...preview.suggestions];
  const exact = all.find(({ coarsening }) => coarsenings.every((name) => coarsening[name] === chosen[name]));
  if (exact) return { kind: 'exact', anonymity: exact };
  const finer = all.filter(({ coarsening }) =>
    coarsenings.every((name) => chosen[name] || !coarsening[name]),
  );
  const sizes = finer.flatMap(({ smallest }) => (smallest === null ? [] : [smallest]));
  if (sizes.length === 0) return null;
  return {
    kind: 'at-worst',
    smallest: Math.max(...sizes),
    leftOut: Math.min(...finer.map(({ leftOut }) => leftOut)),
  };
}
