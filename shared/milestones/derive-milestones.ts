import type { Norms } from '../domain/norms.ts';
import { RECORDING_GRACE_DAYS } from '../domain/norms.ts';
import type { CaseHistory } from '../history/case-history.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Milestone } from './define-milestone.ts';
import { deriveFrom } from './derive-from.ts';
import { milestoneDefinitions } from './registry.ts';

/** All milestones of a case, with those that are only counted. */
export function deriveMilestones(history: CaseHistory, norms: Norms): Milestone[] {
  return deriveFrom(milestoneDefinitions, history, norms);
}

/** Whether a milestone counts on a day: its deadline and the time for recording it have passed. */
export function isMature(milestone: Pick<Milestone, 'deadlineOn'>, cutOn: Day): boolean {
  return milestone.deadlineOn <= lastMatureDeadline(cutOn);
}

/** The last deadline that counts on a cut day. */
export function lastMatureDeadline(cutOn: Day): Day {
  return addDays(cutOn, -RECORDING_GRACE_DAYS);
}
