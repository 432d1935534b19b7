import { addDays, type Day } from '../time/day.ts';
import type { Milestone } from './define-milestone.ts';
import { onePerKind } from './what-is-due.ts';

/** How far a due list looks ahead, in days: further on is nobody's worry yet. */
export const DUE_AHEAD_DAYS = 28;

/**
 * What a due list says of a case, most urgent first, one line per kind: everything whose window is open, and what is due
 * within four weeks. Of a kind the earliest stands for the rest, put off or not: a list leaves nothing out that is late.
 * @param off kinds about which the organisation reminds nobody
 */
export function dueAhead(
  milestones: readonly Milestone[],
  todayOn: Day,
  off: readonly string[] = [],
): Milestone[] {
  const aheadTo = addDays(todayOn, DUE_AHEAD_DAYS);
  const near = milestones.filter(({ opensOn, dueOn }) => opensOn <= todayOn || dueOn <= aheadTo);
  return onePerKind(near, off, (a, b) => a.dueOn < b.dueOn);
}
