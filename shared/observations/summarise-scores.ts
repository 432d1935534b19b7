import { lastMatureDeadline } from '../milestones/derive-milestones.ts';
import type { Day } from '../time/day.ts';
import type { CountedObservations } from './define-observation.ts';
import type { ScoreFigure } from './figures.ts';

/** What scores come to, however few they are. */
export type ScoreSummary = Pick<ScoreFigure, 'n' | 'mean' | 'sd' | 'distribution'>;

/** Bounds of the classes in which T-scores are counted: tens, which is one standard deviation. */
const BOUNDS = [30, 40, 50, 60, 70];

/**
 * Scores as they stood on a cut day. What was scored may be recorded until the days for recording are over; until then
 * it does not count. Mean and spread are null where there is too little for them.
 */
export function summariseScores(observations: readonly CountedObservations[], cutOn: Day): ScoreSummary {
  const lastOn = lastMatureDeadline(cutOn);
  const counted = observations.filter(({ endOn }) => endOn !== null && endOn <= lastOn);
  const scores = counted.flatMap(({ value, count }) => new Array<number>(count).fill(Number(value)));
  const n = scores.length;
  const mean = n > 0 ? total(scores) / n : null;
  const sd =
    mean !== null && n > 1 ? Math.sqrt(total(scores.map((score) => (score - mean) ** 2)) / (n - 1)) : null;
  const edges = [null, ...BOUNDS, null];
  const distribution = edges.slice(1).map((to, at) => {
    const from = edges[at] ?? null;
    const within = scores.filter((score) => (from === null || score >= from) && (to === null || score < to));
    return { from, to, count: within.length };
  });
  return { n, mean, sd, distribution };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
