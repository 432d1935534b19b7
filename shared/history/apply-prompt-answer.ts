import type { evaluationDateV1 } from '../forms/evaluation-date.v1.ts';
import type { promptAnswerV1 } from '../forms/prompt-answer.v1.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

export function applyPromptAnswer(history: CaseHistory, entry: EffectiveEntry): void {
  const { kind, until, reason } = readAnswers<typeof promptAnswerV1>(entry);
  const holder = holderOf(history);
  history.promptAnswers.push({
    entryId: entry.id,
    teamId: entry.teamId,
    kind,
    // Said of what was there to be seen then, however late the device could send it.
    on: entry.happenedOn,
    until: until ?? null,
    reason: reason ?? null,
    isInForce: holder === null || holder === entry.teamId,
  });
}

/** What a team said about its reminders ends when it hands the case over: the next team decides for itself. */
export function endPromptAnswers(history: CaseHistory): void {
  const holder = holderOf(history);
  for (const answer of history.promptAnswers) if (answer.teamId !== holder) answer.isInForce = false;
}

export function applyEvaluationDate(history: CaseHistory, entry: EffectiveEntry): void {
  const { nextOn, agreedWith, reason } = readAnswers<typeof evaluationDateV1>(entry);
  history.evaluationDates.push({
    entryId: entry.id,
    on: entry.countsOn,
    nextOn,
    agreedWith: agreedWith ?? [],
    reason: reason ?? null,
  });
}

/** The team that has the case after what was applied so far; null before it was opened. */
function holderOf({ transfers, opened }: CaseHistory): string | null {
  return transfers.at(-1)?.teamId ?? opened?.teamId ?? null;
}
