import type { CaseHistory, Goal } from '../history/case-history.ts';
import { type Day, earliestDay } from '../time/day.ts';

/**
 * The first day ahead on which the family and the practitioner agreed to look at these goals again. For each goal what
 * was agreed last counts. Null when nothing is agreed, when that day has passed, and when the case is closed.
 */
export function agreedNextOn(history: CaseHistory, goals: readonly Goal[], todayOn: Day): Day | null {
  if (history.closed) return null;
  const ofCase = [
    ...history.evaluations.map(({ on, nextOn }) => ({ on, nextOn })),
    ...history.evaluationDates.map(({ on, nextOn }) => ({ on, nextOn })),
  ];
  const agreed = goals.map(({ versions }) =>
    lastAgreed([...versions.map(({ on, evaluateOn }) => ({ on, nextOn: evaluateOn })), ...ofCase]),
  );
  const ahead = agreed.filter((day) => day !== null && day >= todayOn);
  return earliestDay(...ahead) ?? null;
}

/** Of several agreements of one day the one that stands last. */
function lastAgreed(agreements: readonly { on: Day; nextOn: Day | null }[]): Day | null {
  let last: { on: Day; nextOn: Day | null } | null = null;
  for (const one of agreements) {
    if (one.nextOn !== null && (last === null || one.on >= last.on)) last = one;
  }
  return last?.nextOn ?? null;
}
