import type { StudySummary } from '../../../../shared/api/studies.ts';

/** Whether a study waits for a decision. */
export function asksForDecision({ state, closedAt }: Pick<StudySummary, 'state' | 'closedAt'>): boolean {
  return state === 'submitted' && closedAt === null;
}
