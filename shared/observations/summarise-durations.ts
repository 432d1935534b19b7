import { cumulativeIncidence } from '../stats/cumulative-incidence.ts';
import { incidenceInterval } from '../stats/incidence-interval.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { type Day, daysBetween } from '../time/day.ts';
import type { CountedObservations } from './define-observation.ts';
import type { DurationEnd } from './duration-value.ts';
import type { CurvePoint, DurationFigure } from './figures.ts';

/** How long one unit was watched, and how that ended: 0 still going on, 1 it happened, 2 it became impossible. */
export interface Watched {
  time: number;
  state: 0 | 1 | 2;
}

/** What durations come to, however few they are. */
export type DurationSummary = Pick<
  DurationFigure,
  'n' | 'events' | 'competing' | 'censored' | 'median' | 'curve' | 'followed'
>;

/** Days at which it is told how many are still followed; the last day on which anyone is comes after these. */
const TOLD_DAYS = [14, 28, 42, 91, 183, 365, 548, 730];

const stateOf: Readonly<Record<DurationEnd, 1 | 2>> = { happened: 1, competing: 2 };

/**
 * Durations as they stood on a cut day: what had not started is not there, and what ended later was still going on.
 * What counts on a day before it started took no time.
 */
export function watchedOn(observations: readonly CountedObservations[], cutOn: Day): Watched[] {
  return observations.flatMap(({ startOn, endOn, value, count }) => {
    if (startOn > cutOn) return [];
    const isOver = endOn !== null && endOn <= cutOn;
    const time = Math.max(0, daysBetween(startOn, isOver ? endOn : cutOn));
    const one: Watched = { time, state: isOver ? stateOf[value as DurationEnd] : 0 };
    return new Array<Watched>(count).fill(one);
  });
}

/**
 * Durations of one kind as they stood on a cut day. Where something can make impossible what is waited for, the curve is
 * the cumulative incidence (Aalen–Johansen), otherwise it is one minus Kaplan–Meier.
 */
export function summariseDurations(
  observations: readonly CountedObservations[],
  cutOn: Day,
): DurationSummary {
  const watched = watchedOn(observations, cutOn);
  const ended = (state: Watched['state']) => watched.filter((one) => one.state === state).length;
  const competing = ended(2);
  const curve = competing > 0 ? incidenceCurve(watched) : survivalCurve(watched);
  // A half that is reached exactly may lie a rounding error below it.
  const half = curve.find(({ share }) => share >= 0.5 - 1e-12);
  return {
    n: watched.length,
    events: ended(1),
    competing,
    censored: ended(0),
    median: half?.days ?? null,
    curve,
    followed: followedOf(watched),
  };
}

function followedOf(watched: readonly Watched[]): DurationFigure['followed'] {
  const longest = watched.reduce((most, { time }) => Math.max(most, time), 0);
  const told = [...TOLD_DAYS.filter((days) => days < longest), ...(watched.length > 0 ? [longest] : [])];
  return told.map((days) => ({ days, n: watched.filter(({ time }) => time >= days).length }));
}

function incidenceCurve(watched: readonly Watched[]): CurvePoint[] {
  return cumulativeIncidence(watched, 2).map(({ time, atRisk, incidence, standardError }) => {
    const [share = 0, competing = 0] = incidence;
    const interval = incidenceInterval(share, standardError[0] ?? 0);
    return {
      days: time,
      atRisk,
      share: asShare(share),
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      competing: asShare(competing),
    };
  });
}

function survivalCurve(watched: readonly Watched[]): CurvePoint[] {
  const curve = kaplanMeier(watched.map(({ time, state }) => ({ time, hasHappened: state === 1 })));
  return curve.steps.map(({ time, atRisk, surviving, interval }) => ({
    days: time,
    atRisk,
    share: asShare(1 - surviving),
    low: interval && 1 - interval.high,
    high: interval && 1 - interval.low,
    competing: 0,
  }));
}

/** Without the rounding error that would put it outside 0 to 1. */
function asShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
