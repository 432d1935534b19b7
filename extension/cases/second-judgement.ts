import type { Assessment } from '../../shared/history/case-history.ts';
import type { CaseView } from './case-view.ts';

/**
 * The assessment that a colleague judged and that still lacks the second assessor she could be; null when there is none.
 * Until she has judged, what the first one found stays out of her sight.
 */
export function awaitedJudgement(view: CaseView, memberId: string): Assessment | null {
  const latest = view.history.assessments.at(-1);
  if (!latest || latest.judgements.some(({ authorId }) => authorId === memberId)) return null;
  const isMissing = view.milestones.some(
    ({ kind, subject, isOpen }) => kind === 'second-assessor' && subject === latest.id && isOpen,
  );
  return isMissing ? latest : null;
}
