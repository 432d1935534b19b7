import { type Interval, wilsonInterval } from './wilson.ts';

/** A share of units that come in clusters. */
export interface ClusterRate {
  share: number;
  standardError: number;
  /** Variance against that of as many units that have nothing to do with each other; as estimated, also below 1. */
  designEffect: number;
  /** The number of independent units that would say as much; never more than there are. */
  effectiveN: number;
  interval: Interval;
}

/**
 * The share of units (goals) that come in clusters (families): the ratio estimate with its linearised standard error,
 * and the 95% Wilson interval on the effective number of units. A design effect below 1 counts as 1: luck with a few
 * clusters makes no one more certain. With one cluster, or when all or none were met, nothing can be estimated: each
 * cluster then counts as one unit, the least that it can say.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977) 6.3; L. Kish, Survey Sampling (1965) 8.2.
 * @param clusters x met of n in each, n ≥ 1 in total; RangeError otherwise
 */
export function clusterRate(clusters: readonly { x: number; n: number }[]): ClusterRate {
  const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
  const x = clusters.reduce((sum, cluster) => sum + cluster.x, 0);
  if (!(n > 0)) throw new RangeError('no units');
  const share = x / n;
  const k = clusters.filter((cluster) => cluster.n > 0).length;
  const squares = clusters.reduce((sum, cluster) => sum + (cluster.x - share * cluster.n) ** 2, 0);
  const standardError = k > 1 ? Math.sqrt((squares * k) / (k - 1)) / n : 0;
  const independent = (share * (1 - share)) / n;
  const designEffect = k > 1 && independent > 0 ? standardError ** 2 / independent : n / k;
  const effectiveN = n / Math.max(1, designEffect);
  return {
    share,
    standardError,
    designEffect,
    effectiveN,
    interval: wilsonInterval(share * effectiveN, effectiveN),
  };
}
