import { consultOutcome } from './consult-outcome.ts';
import type { MilestoneDefinition } from './define-milestone.ts';
import { dropOut } from './drop-out.ts';
import { evaluationCoverage } from './evaluation-coverage.ts';
import { goalAchieved } from './goal-achieved.ts';
import { goalWithFamily } from './goal-with-family.ts';
import { networkAction } from './network-action.ts';
import { noNewStart } from './no-new-start.ts';
import { outcomeRecorded } from './outcome-recorded.ts';
import { reminderDefinitions } from './reminders.ts';
import { scaledDown } from './scaled-down.ts';

/**
 * Every kind of milestone: those that people are reminded of, and those that are only counted. Screens that remind use
 * `reminders.ts`.
 */
export const milestoneDefinitions: readonly MilestoneDefinition[] = [
  ...reminderDefinitions,
  goalWithFamily,
  networkAction,
  evaluationCoverage,
  goalAchieved,
  outcomeRecorded,
  dropOut,
  noNewStart,
  consultOutcome,
  scaledDown,
];

/** The definition of a kind, or null when this version of the product does not know it. */
export function findMilestoneDefinition(kind: string): MilestoneDefinition | null {
  return milestoneDefinitions.find((definition) => definition.kind === kind) ?? null;
}

/** Whether the milestones of a kind are stretches of days. */
export function isStretch(kind: string): boolean {
  return findMilestoneDefinition(kind)?.isStretch ?? false;
}
