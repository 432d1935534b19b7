import type { Norms } from '../domain/norms.ts';
import type { CaseHistory } from '../history/case-history.ts';
import { completeMilestone, type Milestone, type MilestoneDefinition } from './define-milestone.ts';

/** The milestones of some kinds that a case has. */
export function deriveFrom(
  definitions: readonly MilestoneDefinition[],
  history: CaseHistory,
  norms: Norms,
): Milestone[] {
  return definitions.flatMap((definition) =>
    definition
      .derive(history, norms)
      .map((draft) => completeMilestone(definition, draft, history))
      .filter((milestone) => milestone !== null),
  );
}
