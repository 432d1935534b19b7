import { type ChartSignal, chartSignals, noLimits } from './chart-signals.ts';
import type { Interval } from './wilson.ts';

export interface PChartPoint {
  share: number;
  /** Standard error of the centre at this point's n. */
  sigma: number;
  limits: Interval;
  /** Limits of Laney's p′ chart, which allow for more or less spread than chance; null when there is none at all. */
  laneyLimits: Interval | null;
  signal: ChartSignal;
  /** Too few for the limits to mean much: n·min(p, 1−p) below 5. */
  isSmall: boolean;
}

/**
 * A p-chart: shares over time around the share of the baseline, with limits at three standard errors for each point's
 * own n, cut at 0 and 1. Null without units in the baseline. Where all or none of the baseline was met the limits lie on
 * the centre, which is no measure of chance: only runs are signals then.
 *
 * Source: D. B. Laney, Quality Engineering 14 (2002) 531–537 for p′; W. A. Shewhart (1931).
 * @param points x of n, n ≥ 1 each, oldest first; RangeError otherwise
 * @param baseline number of points, from the first, on which the centre stands
 */
export function pChart(
  points: readonly { x: number; n: number }[],
  baseline: number = points.length,
): { centre: number; laneySigma: number | null; points: PChartPoint[] } | null {
  if (points.some(({ n }) => !(n > 0))) throw new RangeError('a p-chart needs units at every point');
  const base = points.slice(0, baseline);
  const total = base.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  const centre = base.reduce((sum, { x }) => sum + x, 0) / total;
  const sigmas = points.map(({ n }) => Math.sqrt((centre * (1 - centre)) / n));
  const laneySigma = centre > 0 && centre < 1 ? laneySigmaOf(base, centre, sigmas) : null;
  const signals = chartSignals(
    points.map(({ x, n }, at) => {
      const half = 3 * (sigmas[at] ?? 0);
      const limits = half === 0 ? noLimits : { lower: centre - half, upper: centre + half };
      return { value: x / n, centre, ...limits };
    }),
  );
  return {
    centre,
    laneySigma,
    points: points.map(({ x, n }, at) => {
      const sigma = sigmas[at] ?? 0;
      return {
        share: x / n,
        sigma,
        limits: around(centre, 3 * sigma),
        laneyLimits: laneySigma === null ? null : around(centre, 3 * sigma * laneySigma),
        signal: signals[at] ?? 'common-cause',
        isSmall: n * Math.min(centre, 1 - centre) < 5,
      };
    }),
  };
}

function around(centre: number, half: number): Interval {
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The spread of z-scores by their mean moving range; 1.128 is what that is for independent normal values. */
function laneySigmaOf(
  base: readonly { x: number; n: number }[],
  centre: number,
  sigmas: number[],
): number | null {
  const z = base.map(({ x, n }, at) => (x / n - centre) / (sigmas[at] ?? 1));
  const ranges = z.slice(1).map((value, at) => Math.abs(value - (z[at] ?? value)));
  return ranges.length === 0 ? null : ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
}
