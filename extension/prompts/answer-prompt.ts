import type { Result } from '../../shared/domain/errors.ts';
import { promptAnswerV1 } from '../../shared/forms/prompt-answer.v1.ts';
import type { Day } from '../../shared/time/day.ts';
import type { CaseView } from '../cases/case-view.ts';
import { retract, saveToday } from '../cases/save-today.ts';

/** What someone says to a reminder instead of doing it: another day, or that it goes another way here. */
export type PromptAnswer =
  | { answer: 'later'; until: Day }
  | { answer: 'deviated'; reason: string; note?: string };

/** Files the answer to a reminder. Gives the id of the entry, by which it can be taken back. */
export function answerPrompt(
  view: CaseView,
  kind: string,
  answer: PromptAnswer,
): Promise<Result<{ entryId: string }>> {
  return saveToday(view, promptAnswerV1, { kind, ...answer });
}

/** Takes an answer back, as if it was never given. */
export function takeBackAnswer(view: CaseView, entry: string): Promise<Result<{ entryId: string }>> {
  return retract(view, entry, 'other');
}
