import type { ChartSignal } from '../stats/chart-signals.ts';
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
}

/**
 * The course of a measure over time: dots of 20 consecutive due units, in the order of their deadlines, or of months
 * where days are counted. A day is never divided, so a dot may have a few more. Centre and limits of a stretch stand
 * on its first twelve dots and stay as they are; a rebase begins a new stretch with the first dot that lies after it.
 * Months of days get no limits: who is covered on one day is so on the next, so the steps between months say nothing of
 * how much a month may differ by chance. The same on screen, in print and in what a meeting laid down.
 * @param days oldest first, only what counts
 */
export function courseOf(days: readonly DueDay[], rules: CourseRules): Course {
  const isMonthly = rules.scoring === 'person-days';
  const { bare, rest } = isMonthly ? monthly(days) : gathered(days);
  const starts = [...new Set(rules.rebases)].sort();
  const phaseOf = (dot: BareDot) => starts.filter((on) => on <= dot.fromOn).length;
  const stretches = [...Map.groupBy(bare, phaseOf).values()];
  const drawn = stretches.map((stretch, phase) =>
    withLimits(stretch, phase, isMonthly ? null : limitsOf(stretch)),
  );
  const newest = drawn.at(-1) ?? [];
  return {
    dots: drawn.flat(),
    rest,
    isProvisional: !isMonthly && newest.length >= FEWEST_FOR_LIMITS && newest.length < FULL_BASELINE,
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

type Chart = ReturnType<typeof xmrChart>;

function withLimits(stretch: readonly BareDot[], phase: number, chart: Chart): CourseDot[] {
  return stretch.map((dot, at) => ({
    ...dot,
    centre: chart?.centre ?? null,
    limits: chart && widthOf(chart),
    signal: chart?.signals[at] ?? 'common-cause',
    phase,
  }));
}

/** Limits that lie on the centre say nothing: nothing varied to measure variation by. */
function widthOf({ lower, upper }: NonNullable<Chart>): Interval | null {
  return lower < upper ? { low: lower, high: upper } : null;
}

/** Null with too few dots. */
function limitsOf(stretch: readonly BareDot[]): Chart {
  if (stretch.length < FEWEST_FOR_LIMITS) return null;
  const baseline = Math.min(stretch.length, FULL_BASELINE);
  return xmrChart(
    stretch.map(({ value }) => value),
    { baseline },
  );
}
