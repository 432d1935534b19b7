import { clusterRate } from '../stats/cluster-rate.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import type { MeasureDefinition } from './define-measure.ts';
import { MIN_FOR_COMMENT, MIN_FOR_PERCENTAGE, type Rate, rateOf, shareOf } from './rate.ts';
import type { Tally } from './tally.ts';

/** Families with the same number of units that count, `x` of `n` met. */
export interface FamilyGroup {
  x: number;
  n: number;
  families: number;
}

/** A rate whose interval allows for units that come in families. */
export interface SpreadRate {
  rate: Rate;
  /** As many units that have nothing to do with each other would say as much; null where all of them do. */
  effectiveN: number | null;
  /** In how many families they are; null where a unit is a family. */
  families: number | null;
}

/**
 * The rate of a measure. Where units come in families the interval stands on the effective number of units; what is
 * counted of families that are no longer there is taken to hang together as much as what is.
 * Days say no more than their families do: how much may be shown follows from those, and where days were all covered or
 * all uncovered, a family counts as one.
 * @param groups of families that are still there; of measures whose units are families nothing is looked at
 */
export function spreadRate(
  { isClustered, scoring }: Pick<MeasureDefinition, 'isClustered' | 'scoring'>,
  tally: Tally,
  groups: readonly FamilyGroup[],
): SpreadRate {
  if (!isClustered) return { rate: rateOf(tally), effectiveN: null, families: null };
  const families = groups.reduce((sum, group) => sum + group.families, 0);
  const share = shareOf(tally);
  const { met, unmet } = tally;
  const counted = met + unmet;
  if (share === null) return { rate: { kind: 'nothing' }, effectiveN: null, families };
  const bearing = scoring === 'person-days' ? families : counted;
  if (bearing < MIN_FOR_COMMENT)
    return { rate: { kind: 'counts', met, counted }, effectiveN: null, families };
  if (bearing < MIN_FOR_PERCENTAGE)
    return { rate: { kind: 'few', met, counted }, effectiveN: null, families };
  const isConstant = share === 0 || share === 1;
  const effectiveN =
    scoring === 'person-days' && isConstant ? families : counted / Math.max(1, designEffectOf(groups));
  const interval = wilsonInterval(share * effectiveN, effectiveN);
  return { rate: { kind: 'full', met, counted, share, interval }, effectiveN, families };
}

function designEffectOf(groups: readonly FamilyGroup[]): number {
  const clusters = groups.flatMap(({ x, n, families }) =>
    new Array<{ x: number; n: number }>(families).fill({ x, n }),
  );
  return clusters.length === 0 ? 1 : clusterRate(clusters).designEffect;
}
