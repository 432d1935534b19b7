import { type ChartSignal, chartSignals, noLimits } from './chart-signals.ts';

/** Fewer points than this and the limits are provisional. */
const FULL_BASELINE = 12;

export interface XmrChart {
  centre: number;
  meanMovingRange: number;
  lower: number;
  upper: number;
  signals: ChartSignal[];
  isProvisional: boolean;
}

/**
 * An XmR chart of values in time: centre line at the mean, limits at 2.66 times the mean moving range from it.
 * Null without two points in the baseline, and when screening leaves no moving range. Where all points of the baseline
 * are alike the limits lie on the centre and only runs are signals.
 *
 * Source: D. J. Wheeler, Understanding Variation (1993).
 * @param values oldest first
 * @param baseline number of points, from the first, on which centre and limits stand
 * @param screened whether moving ranges of 3.267 times the mean or more are left out, once
 */
export function xmrChart(
  values: readonly number[],
  { baseline = values.length, screened = false }: { baseline?: number; screened?: boolean } = {},
): XmrChart | null {
  const base = values.slice(0, baseline);
  const ranges = base.slice(1).map((value, at) => Math.abs(value - (base[at] ?? value)));
  if (ranges.length === 0) return null;
  const kept = screened ? ranges.filter((range) => range < 3.267 * mean(ranges)) : ranges;
  if (kept.length === 0) return null;
  const centre = mean(base);
  const meanMovingRange = mean(kept);
  const [lower, upper] = [centre - 2.66 * meanMovingRange, centre + 2.66 * meanMovingRange];
  // Where nothing varied there is nothing to measure variation by: the first miss after a run of 100% is no signal.
  const limits = meanMovingRange === 0 ? noLimits : { lower, upper };
  return {
    centre,
    meanMovingRange,
    lower,
    upper,
    signals: chartSignals(values.map((value) => ({ value, centre, ...limits }))),
    isProvisional: base.length < FULL_BASELINE,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
