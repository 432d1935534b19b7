import type { CourseDot } from '../../measures/course.ts';
import type { FunnelZone } from '../../stats/funnel-zone.ts';
import type { Interval } from '../../stats/wilson.ts';
import type { Day } from '../../time/day.ts';

/** One point of a course over time: consecutive units, or a month. */
export type RunDot = Omit<CourseDot, 'phase'>;

/** Something that was agreed or happened on a day, to be seen in the course. */
export interface ChartNote {
  on: Day;
  label: string;
}

/** One team in a funnel; `name` is null where it is not told whose it is. */
export interface FunnelTeam {
  name: string | null;
  isOwn: boolean;
  met: number;
  counted: number;
  /** Where it stands in the funnel: how many units that have nothing to do with each other would say as much. */
  n: number;
  /** Decided with exact chances, never by the drawn line. */
  zone: FunnelZone;
}

/** The limits at one number of units, for drawing. */
export interface FunnelLimit {
  n: number;
  limits95: Interval;
  limits998: Interval;
}

/** A curve of shares over days since the start, as steps; the share holds from its time until the next. */
export interface Curve {
  name: string;
  steps: readonly { time: number; value: number; low?: number; high?: number }[];
}

/** One part of a whole. */
export interface ChartPart {
  label: string;
  count: number;
  /** What is not known is hatched. */
  isUnknown?: boolean;
}
