/** What a point of a course over time says, the strongest first. */
export type ChartSignal =
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'trend-up'
  | 'trend-down'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'shift-high'
  | 'shift-low'
  | 'common-cause';

/** A point with its centre line and limits, before those were cut to what is possible. */
export interface ChartPoint {
  value: number;
  centre: number;
  lower: number;
  upper: number;
}

/** In place of limits that say nothing: only runs are signals then. */
export const noLimits = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

const RUN = 7;

/**
 * The rules of Making Data Count: a point outside the limits; six rises or falls in a row (seven points); two of three
 * in the outer third with all three on one side (the outer ones are named); seven in a row on one side of the centre,
 * where a point on it ends the run. A run keeps all its points.
 *
 * Source: NHS England, Making Data Count, Strengthening your decisions (2019).
 */
export function chartSignals(points: readonly ChartPoint[]): ChartSignal[] {
  const signals = points.map((): ChartSignal => 'common-cause');
  // The weakest first: a stronger one takes its place.
  markRuns(signals, points.map(sideOf), RUN, { 1: 'shift-high', [-1]: 'shift-low' });
  markOuterThirds(signals, points);
  markTrends(signals, points);
  for (const [at, { value, lower, upper }] of points.entries()) {
    if (value > upper) signals[at] = 'above-upper-limit';
    if (value < lower) signals[at] = 'below-lower-limit';
  }
  return signals;
}

type Direction = -1 | 0 | 1;
type Named = Record<-1 | 1, ChartSignal>;

function sideOf({ value, centre }: ChartPoint): Direction {
  return Math.sign(value - centre) as Direction;
}

function markRuns(signals: ChartSignal[], directions: Direction[], length: number, named: Named): void {
  let start = 0;
  for (let at = 1; at <= directions.length; at += 1) {
    const direction = directions[start] ?? 0;
    if (at < directions.length && directions[at] === direction) continue;
    if (direction !== 0 && at - start >= length) signals.fill(named[direction], start, at);
    start = at;
  }
}

function markTrends(signals: ChartSignal[], points: readonly ChartPoint[]): void {
  const steps = points
    .slice(1)
    .map(({ value }, at) => Math.sign(value - (points[at]?.value ?? value)) as Direction);
  let start = 0;
  for (let at = 1; at <= steps.length; at += 1) {
    const direction = steps[start] ?? 0;
    if (at < steps.length && steps[at] === direction) continue;
    // Six steps join seven points.
    if (direction !== 0 && at - start >= RUN - 1) {
      signals.fill(direction === 1 ? 'trend-up' : 'trend-down', start, at + 1);
    }
    start = at;
  }
}

function markOuterThirds(signals: ChartSignal[], points: readonly ChartPoint[]): void {
  for (let at = 0; at + 3 <= points.length; at += 1) {
    const three = points.slice(at, at + 3);
    const [side = 0] = three.map(sideOf);
    if (side === 0 || three.some((point) => sideOf(point) !== side)) continue;
    const outer = three.flatMap((point, offset) => (isOuter(point) ? [at + offset] : []));
    if (outer.length < 2) continue;
    for (const index of outer) signals[index] = side === 1 ? 'two-of-three-high' : 'two-of-three-low';
  }
}

function isOuter({ value, centre, lower, upper }: ChartPoint): boolean {
  return value > centre + (2 / 3) * (upper - centre) || value < centre - (2 / 3) * (centre - lower);
}
