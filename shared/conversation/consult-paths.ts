import type { ConsultEnd, ConsultPath } from '../api/conversation.ts';
import { type Day, daysBetween } from '../time/day.ts';
import type { ConsultCourse } from './consult-course.ts';

/**
 * Which way consults went, as it was known on a day: consults with reason, shape and end in common, the most frequent
 * first.
 */
export function consultPaths(courses: readonly ConsultCourse[], cutOn: Day): ConsultPath[] {
  const paths = new Map<string, ConsultPath>();
  for (const course of courses) {
    const { reason, askedShape, givenShape, askedOn, answeredOn } = course;
    const isAnswered = answeredOn !== null && answeredOn <= cutOn;
    const shape = (isAnswered ? givenShape : null) ?? askedShape;
    const end = endBy(course, isAnswered, cutOn);
    const name = JSON.stringify([reason, shape, end]);
    const path = paths.get(name) ?? ({ reason, shape, end, count: 0, days: [] } as ConsultPath);
    path.count += 1;
    // A consult that was recorded late may count from a day after its answer.
    if (isAnswered) path.days.push(Math.max(0, daysBetween(askedOn, answeredOn)));
    paths.set(name, path);
  }
  for (const { days } of paths.values()) days.sort((a, b) => a - b);
  return [...paths.values()].sort((a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function endBy({ outcome, ended }: ConsultCourse, isAnswered: boolean, cutOn: Day): ConsultEnd {
  if (outcome && outcome.on <= cutOn) return outcome.code as ConsultEnd;
  if (ended && ended.on <= cutOn) return ended.how;
  return isAnswered ? 'answered' : 'waiting';
}

function nameOf({ reason, shape, end }: ConsultPath): string {
  return [reason, shape, end].join(' ');
}
