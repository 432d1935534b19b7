import { actionAgreed } from './action-agreed.ts';
import { agreementReview } from './agreement-review.ts';
import { consultAnswered } from './consult-answered.ts';
import type { ReminderDefinition } from './define-milestone.ts';
import { evaluation } from './evaluation.ts';
import { firstGoals } from './first-goals.ts';
import { firstSafetyCheck } from './first-safety-check.ts';
import { safetyGoal } from './safety-goal.ts';
import { safetyRepeat } from './safety-repeat.ts';
import { secondAssessor } from './second-assessor.ts';

/**
 * Every kind of milestone that people are reminded of. Where two are due on the same day, the earlier one here is shown
 * first.
 */
export const reminderDefinitions: readonly ReminderDefinition[] = [
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

/** The definition of a kind that people are reminded of; null when it is not one, or not known to this version. */
export function findReminder(kind: string): ReminderDefinition | null {
  return reminderDefinitions.find((definition) => definition.kind === kind) ?? null;
}
