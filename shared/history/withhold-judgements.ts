import type { Entry } from '../domain/entry.ts';
import { assessedByTwoOn, assessedOn } from './assessment.ts';
import { type Assessment, type CaseHistory, caseHistory } from './case-history.ts';

/** The forms whose entries say what someone concluded about safety. */
const judging: readonly string[] = ['safety-checklist', 'joint-conclusion'];

/** What may be known of a judgement before giving one's own: that it is there, on which occasion, with which questions. */
const kept: readonly string[] = ['assessment', 'instrument', 'occasion', 'assessors'];

/**
 * The assessment of which a colleague gave the only judgement and that she could be the second assessor of; null when
 * there is none. Whoever judged it before, chose to see it, or heard that no second one is coming, is not waited for.
 */
export function awaitedAssessment(
  history: CaseHistory,
  entries: readonly Entry[],
  memberId: string,
): Assessment | null {
  const latest = history.assessments.at(-1);
  if (!latest || history.closed || assessedByTwoOn(latest) !== null) return null;
  const isCalledOff = history.promptAnswers.some(
    ({ kind, reason, on, isInForce }) =>
      kind === 'second-assessor' && reason !== null && isInForce && on >= assessedOn(latest),
  );
  // Withdrawn entries too: what was seen once is not unseen.
  const hasBeenThere = entries.some(
    ({ form, authorId, answers }) =>
      authorId === memberId &&
      answers.assessment === latest.id &&
      (judging.includes(form) || form === 'judgement-seen'),
  );
  return isCalledOff || hasBeenThere ? null : latest;
}

/**
 * The entries of a case as one member may see them: without what a colleague concluded in an assessment that awaits her
 * own judgement. Their sealed texts are still there, because a case that is handed over takes them along; whoever shows
 * entries leaves them closed.
 */
export function withholdJudgements(entries: readonly Entry[], memberId: string): Entry[] {
  const mayHoldOne = entries.some(({ form, authorId }) => judging.includes(form) && authorId !== memberId);
  const awaited = mayHoldOne ? awaitedAssessment(caseHistory(entries), entries, memberId) : null;
  return entries.map((entry) =>
    judging.includes(entry.form) && awaited !== null && entry.answers.assessment === awaited.id
      ? withheld(entry)
      : entry,
  );
}

function withheld(entry: Entry): Entry {
  const answers = Object.fromEntries(Object.entries(entry.answers).filter(([name]) => kept.includes(name)));
  return { ...entry, answers, withheld: true };
}
