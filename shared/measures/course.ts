import type { ChartSignal } from '../stats/chart-signals.ts';
import { pChart } from '../stats/p-chart.ts';
import type { Interval } from '../stats/wilson.ts';
import { xmrChart } from '../stats/xmr-chart.ts';
import type { Day } from '../time/day.ts';
import { shareOf } from './rate.ts';

/** Units in one dot: fewer swing too much to see anything, and quarters of one team have fewer. */
export const DOT_UNITS = 20;
/** Dots on which centre and limits stand for good. */
export const FULL_BASELINE = 12;
/** Below this many dots there are no limits at all; from here to twelve they are provisional. */
export const FEWEST_FOR_LIMITS = 5;

/** What was counted with one deadline; of person-days in one month, on its last day. */
export interface DueDay {
  on: Day;
  met: number;
  counted: number;
}

/** A point of the course. */
export interface CourseDot {
  fromOn: Day;
  toOn: Day;
  met: number;
  counted: number;
  /** Share, 0 to 1. */
  value: number;
  /** What was expected here; null while there is too little to expect anything. */
  centre: number | null;
  /** Within which ordinary variation lies, as computed: may pass 0 and 1. Null too where nothing varied yet. */
  limits: Interval | null;
  signal: ChartSignal;
  /** Which stretch between rebases it is in, from 0. */
  phase: number;
}

export interface Course {
  /** Oldest first. */
  dots: CourseDot[];
  /** What came after the last dot and is too little for another; null without any. */
  rest: { fromOn: Day; toOn: Day; met: number; counted: number } | null;
  /** Whether the limits of the newest stretch stand on fewer than twelve dots. False without limits. */
  isProvisional: boolean;
}

/** How dots are made of what is counted. */
export interface CourseRules {
  scoring: 'proportion' | 'person-days';
  /** Days from which centre and limits start anew, in any order. */
  rebases?: readonly Day[];
  /** Limits from the moving range of dots, or from the binomial distribution: that only when every dot has twenty units. */
  limits?: 'xmr' | 'p-chart';
}

/**
 * The course of a measure over time: dots of 20 consecutive due units, in the order of their deadlines, or of months
 * where days are counted. A day is never divided, so a dot may have a few more. Centre and limits of a stretch stand
 * on its first twelve dots and stay as they are; a rebase begins a new stretch with the first dot that lies after it.
 * The same on screen, in print and in what a meeting laid down.
 * @param days oldest first, only what counts
 */
export function courseOf(days: readonly DueDay[], rules: CourseRules): Course {
  const { bare, rest } = rules.scoring === 'person-days' ? monthly(days) : gathered(days);
  const starts = [...new Set(rules.rebases)].sort();
  const phaseOf = (dot: BareDot) => starts.filter((on) => on <= dot.fromOn).length;
  const stretches = [...Map.groupBy(bare, phaseOf).values()];
  const drawn = stretches.map((stretch, phase) => withLimits(stretch, phase, rules.limits ?? 'xmr'));
  const newest = drawn.at(-1) ?? [];
  return {
    dots: drawn.flat(),
    rest,
    isProvisional: newest.length >= FEWEST_FOR_LIMITS && newest.length < FULL_BASELINE,
  };
}

type BareDot = Pick<CourseDot, 'fromOn' | 'toOn' | 'met' | 'counted' | 'value'>;

function gathered(days: readonly DueDay[]): { bare: BareDot[]; rest: Course['rest'] } {
  const bare: BareDot[] = [];
  let open: Course['rest'] = null;
  for (const { on, met, counted } of days) {
    if (counted === 0) continue;
    const before: NonNullable<Course['rest']> = open ?? { fromOn: on, toOn: on, met: 0, counted: 0 };
    open = { ...before, toOn: on, met: before.met + met, counted: before.counted + counted };
    if (open.counted < DOT_UNITS) continue;
    bare.push(dotOf(open));
    open = null;
  }
  return { bare, rest: open };
}

function monthly(days: readonly DueDay[]): { bare: BareDot[]; rest: null } {
  const bare = days
    .filter(({ counted }) => counted > 0)
    .map(({ on, met, counted }) => dotOf({ fromOn: `${on.slice(0, 8)}01`, toOn: on, met, counted }));
  return { bare, rest: null };
}

function dotOf(dot: NonNullable<Course['rest']>): BareDot {
  return { ...dot, value: shareOf({ met: dot.met, unmet: dot.counted - dot.met }) ?? 0 };
}

function withLimits(stretch: readonly BareDot[], phase: number, by: 'xmr' | 'p-chart'): CourseDot[] {
  const chart = stretch.length < FEWEST_FOR_LIMITS ? null : limitsOf(stretch, by);
  return stretch.map((dot, at) => ({
    ...dot,
    centre: chart?.centre ?? null,
    limits: withWidth(chart?.limits[at] ?? null),
    signal: chart?.signals[at] ?? 'common-cause',
    phase,
  }));
}

/** Limits that lie on the centre say nothing: nothing varied to measure variation by. */
function withWidth(limits: Interval | null): Interval | null {
  return limits && limits.low < limits.high ? limits : null;
}

function limitsOf(
  stretch: readonly BareDot[],
  by: 'xmr' | 'p-chart',
): { centre: number; limits: Interval[]; signals: ChartSignal[] } | null {
  const baseline = Math.min(stretch.length, FULL_BASELINE);
  if (by === 'p-chart' && stretch.every(({ counted }) => counted >= DOT_UNITS)) {
    const chart = pChart(
      stretch.map(({ met, counted }) => ({ x: met, n: counted })),
      baseline,
    );
    return (
      chart && {
        centre: chart.centre,
        limits: chart.points.map(({ limits }) => limits),
        signals: chart.points.map(({ signal }) => signal),
      }
    );
  }
  const chart = xmrChart(
    stretch.map(({ value }) => value),
    { baseline },
  );
  return (
    chart && {
      centre: chart.centre,
      limits: stretch.map(() => ({ low: chart.lower, high: chart.upper })),
      signals: chart.signals,
    }
  );
}
