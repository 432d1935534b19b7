import { medianOfCurve } from './median-of-curve.ts';
import { type Interval, Z95 } from './wilson.ts';

/** How long one unit was watched, and whether what was waited for happened then. Days, or any unit of time. */
export interface Duration {
  time: number;
  hasHappened: boolean;
}

/** The curve right after a time at which something happened or someone was lost from view. */
export interface SurvivalStep {
  time: number;
  atRisk: number;
  events: number;
  /** Share for which it has not happened yet. */
  surviving: number;
  /** Greenwood's. */
  standardError: number;
  /** On the scale of log(−log), which fits small numbers best; null where the curve is at 0 or 1. */
  interval: Interval | null;
}

export interface SurvivalCurve {
  n: number;
  events: number;
  /** One for each time at which something happened. */
  steps: SurvivalStep[];
  /** The first time at which it has happened to half; null when that was never reached. */
  median: number | null;
}

/**
 * The Kaplan–Meier curve. What happened at a time comes before who was lost from view then; something can happen at
 * time 0. Not for something that another event makes impossible: see `cumulativeIncidence`.
 *
 * Source: E. L. Kaplan & P. Meier, JASA 53 (1958) 457–481; J. D. Kalbfleisch & R. L. Prentice (1980) for log(−log).
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalCurve {
  const times = [...new Set(durations.filter(({ hasHappened }) => hasHappened).map(({ time }) => time))];
  times.sort((a, b) => a - b);
  let surviving = 1;
  let greenwood = 0;
  const steps = times.map((time): SurvivalStep => {
    const atRisk = durations.filter((one) => one.time >= time).length;
    const events = durations.filter((one) => one.time === time && one.hasHappened).length;
    surviving *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const isOver = atRisk === events;
    return {
      time,
      atRisk,
      events,
      surviving: isOver ? 0 : surviving,
      standardError: isOver ? 0 : surviving * Math.sqrt(greenwood),
      interval: isOver ? null : logLog(surviving, Math.sqrt(greenwood)),
    };
  });
  const events = durations.filter(({ hasHappened }) => hasHappened).length;
  return {
    n: durations.length,
    events,
    steps,
    median: medianOfCurve(steps.map(({ time, surviving: at }) => ({ time, at }))),
  };
}

function logLog(surviving: number, error: number): Interval {
  const centre = Math.log(-Math.log(surviving));
  const half = (Z95 * error) / Math.abs(Math.log(surviving));
  const bound = (at: number) => Math.exp(-Math.exp(at));
  return { low: bound(centre + half), high: bound(centre - half) };
}
