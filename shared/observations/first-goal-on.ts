import type { CaseHistory } from '../history/case-history.ts';
import { type Day, earliestDay } from '../time/day.ts';

/** The day of the first goal of a case; null while there is none. */
export function firstGoalOn({ goals }: CaseHistory): Day | null {
  return earliestDay(...goals.map(({ versions: [first] }) => first?.on ?? null));
}
