import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Day } from '../../time/day.ts';
import type { RunDot } from './chart-types.ts';
import { type Plot, shareScale } from './share-axis.tsx';

const INSET = 14;

/** Where everything in a run chart stands. Dots are evenly spaced: what is compared is one dot with the next. */
export function runGeometry(dots: readonly RunDot[], target: number | null, plot: Plot) {
  const y = shareScale(
    [
      ...dots.flatMap(({ value, limits }) => (limits ? [value, limits.low, limits.high] : [value])),
      ...(target === null ? [] : [target]),
    ],
    plot,
  );
  const last = dots.length - 1;
  const x = scaleLinear(last > 0 ? [0, last] : [-1, 1], [plot.left + INSET, plot.right - INSET]);
  // What holds around a dot holds until midway to the next.
  const edges = dots.flatMap((dot, at) => [
    { dot, x: Math.max(plot.left, x(at - 0.5)) },
    { dot, x: Math.min(plot.right, x(at + 0.5)) },
  ]);
  const band = area<(typeof edges)[number]>()
    .defined(({ dot }) => dot.limits !== null)
    .x((edge) => edge.x)
    .y0(({ dot }) => y(dot.limits?.low ?? 0))
    .y1(({ dot }) => y(dot.limits?.high ?? 0));
  const centre = line<(typeof edges)[number]>()
    .defined(({ dot }) => dot.centre !== null)
    .x((edge) => edge.x)
    .y(({ dot }) => y(dot.centre ?? 0));
  const course = line<RunDot>()
    .x((_, at) => x(at))
    .y(({ value }) => y(value));
  return {
    y,
    x,
    course: course([...dots]) ?? '',
    band: band(edges) ?? '',
    centre: centre(edges) ?? '',
    /** Just before the first dot that ends on or after a day; at the edge when none does. */
    noteX(on: Day): number {
      const next = dots.findIndex(({ toOn }) => toOn >= on);
      return Math.min(plot.right, Math.max(plot.left, x((next < 0 ? dots.length : next) - 0.5)));
    },
  };
}
