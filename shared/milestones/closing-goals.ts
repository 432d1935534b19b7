import { RECORDING_GRACE_DAYS } from '../domain/norms.ts';
import type { CaseHistory, Goal, GoalEvaluation } from '../history/case-history.ts';
import { addDays, type Day } from '../time/day.ts';

/** The goals that a closed case is held against: set by the closing, and not lapsed. */
export function goalsAtClosing({ goals, closed }: CaseHistory): Goal[] {
  if (!closed) return [];
  return goals.filter(
    ({ versions: [first], ended }) => first && first.on <= closed.on && ended?.outcome !== 'lapsed',
  );
}

/** The last evaluation of a goal that belongs to a closing: what was recorded of it up to 14 days later counts too. */
export function lastEvaluation({ evaluations }: Goal, closedOn: Day): GoalEvaluation | null {
  return evaluations.findLast(({ on }) => on <= lastDay(closedOn)) ?? null;
}

function lastDay(closedOn: Day): Day {
  return addDays(closedOn, RECORDING_GRACE_DAYS);
}

/** Outcomes of a goal that say as much as a level on its scale. */
const levelOfOutcome: Readonly<Partial<Record<string, number>>> = {
  achieved: 0,
  partly: -1,
  'not-achieved': -1,
};

/**
 * The level (−2 to +2, 0 is as hoped) at which a goal ended, as far as its evaluations say: that of the last one. Where
 * that gave none, what was said to have become of the goal: achieved is as hoped, partly or not achieved is less. Null
 * when nobody evaluated it, or nobody said.
 */
export function finalLevel(goal: Goal, closedOn: Day): number | null {
  const last = lastEvaluation(goal, closedOn);
  if (!last) return null;
  const isSaid = goal.ended !== null && goal.ended.on <= lastDay(closedOn);
  return last.gasLevel ?? (isSaid ? levelOfOutcome[goal.ended?.outcome ?? ''] : null) ?? null;
}
