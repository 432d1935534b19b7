import type { CourseDot } from '../../../shared/measures/course.ts';
import type { ChartSignal } from '../../../shared/stats/chart-signals.ts';
import type { Day } from '../../../shared/time/day.ts';

/** More would be a list, and no sentence. */
const MOST_TOLD = 2;

interface Stretch {
  signal: ChartSignal;
  firstOn: Day;
  lastOn: Day;
}

/** What stands out in a course, each stretch of the same once, newest last: at most the last two. */
export function standingOut(dots: readonly CourseDot[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { signal, toOn } of dots) {
    const last = stretches.at(-1);
    if (last?.signal === signal) last.lastOn = toOn;
    else stretches.push({ signal, firstOn: toOn, lastOn: toOn });
  }
  return stretches.filter(({ signal }) => signal !== 'common-cause').slice(-MOST_TOLD);
}
