import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';

/** The milestones of one kind that a case has, by the default norms. */
export function milestonesOf(kind: string, ...entries: Entry[]): Milestone[] {
  return deriveMilestones(caseHistory(entries), defaultNorms).filter((milestone) => milestone.kind === kind);
}

/** The verdicts on the milestones of one kind, in order. */
export function verdictsOf(kind: string, ...entries: Entry[]): string[] {
  return milestonesOf(kind, ...entries).map(({ verdict }) => verdict);
}
