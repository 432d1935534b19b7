import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** Kinds whose form is about one thing: the goal of an action, the assessment of a second judgement, a consult. */
const aboutOne = new Set(['action-agreed', 'second-assessor', 'consult-answered']);

/** What the form that answers a milestone is about; '' for the case. */
export function subjectOf({ kind, subject }: Milestone): string {
  return aboutOne.has(kind) ? subject : '';
}

/** Whether it is not hers to do: nobody gives a second judgement beside her own. */
export function isForColleague(
  { history }: CaseView,
  { kind, subject }: Milestone,
  memberId: string,
): boolean {
  if (kind !== 'second-assessor') return false;
  const assessment = history.assessments.find(({ id }) => id === subject);
  return assessment?.judgements.some(({ authorId }) => authorId === memberId) ?? false;
}
