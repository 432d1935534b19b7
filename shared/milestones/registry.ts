import { actionAgreed } from './action-agreed.ts';
import { agreementReview } from './agreement-review.ts';
import { consultAnswered } from './consult-answered.ts';
import type { MilestoneDefinition } from './define-milestone.ts';
import { evaluation } from './evaluation.ts';
import { firstGoals } from './first-goals.ts';
import { firstSafetyCheck } from './first-safety-check.ts';
import { safetyGoal } from './safety-goal.ts';
import { safetyRepeat } from './safety-repeat.ts';
import { secondAssessor } from './second-assessor.ts';

/** Every kind of milestone. Where two are due on the same day, the earlier one here is shown first. */
export const milestoneDefinitions: readonly MilestoneDefinition[] = [
  firstSafetyCheck,
  safetyRepeat,
  agreementReview,
  safetyGoal,
  firstGoals,
  evaluation,
  secondAssessor,
  actionAgreed,
  consultAnswered,
];

/** The definition of a kind, or null when this version of the product does not know it. */
export function findMilestoneDefinition(kind: string): MilestoneDefinition | null {
  return milestoneDefinitions.find((definition) => definition.kind === kind) ?? null;
}
