import type { Assessment } from '../../shared/history/case-history.ts';
import { awaitedAssessment } from '../../shared/history/withhold-judgements.ts';
import type { CaseView } from './case-view.ts';

/**
 * The assessment that a colleague judged and that still lacks the second assessor she could be; null when there is none.
 * Until she has judged, what the first one found is not in the view at all: see `withholdJudgements`.
 */
export function awaitedJudgement(view: CaseView, memberId: string): Assessment | null {
  return awaitedAssessment(view.history, view.entries, memberId);
}

/** Whether something that a colleague concluded in an assessment is not in the view. */
export function isWithheld(view: CaseView, assessmentId: string): boolean {
  return view.entries.some(({ withheld, answers }) => withheld && answers.assessment === assessmentId);
}
