import { awaitedJudgement } from '../../cases/second-judgement.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/**
 * The entries that she should not see yet: of an assessment that waits for her own judgement, what others filed about
 * it. Whoever judges second judges without having seen what the first one found.
 */
export function hiddenEntries(view: CaseView, memberId: string): ReadonlySet<string> {
  const awaited = awaitedJudgement(view, memberId);
  if (!awaited) return new Set();
  return new Set(
    view.entries
      .filter(({ answers, authorId }) => answers.assessment === awaited.id && authorId !== memberId)
      .map(({ id }) => id),
  );
}
