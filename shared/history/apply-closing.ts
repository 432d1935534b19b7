import type { closingV1 } from '../forms/closing.v1.ts';
import type { goalClosedV1 } from '../forms/goal-closed.v1.ts';
import type { transferV1 } from '../forms/transfer.v1.ts';
import { endGoal, recordEvaluation } from './apply-evaluation.ts';
import { goalOf } from './apply-goal.ts';
import { endPromptAnswers } from './apply-prompt-answer.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** The first closing counts. Final scores are an evaluation of the goal without a next one. */
export function applyClosing(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof closingV1>(entry);
  for (const row of answers.goals ?? []) {
    const goal = goalOf(history, row.goal);
    const gasLevel = row.gasLevel ?? null;
    if ((row.scores ?? []).length > 0 || gasLevel !== null) {
      recordEvaluation(goal, entry, { scores: row.scores ?? [], gasLevel, next: null });
    }
    endGoal(goal, entry, row.outcome ?? 'unknown');
  }
  history.closed ??= {
    on: entry.countsOn,
    reason: answers.reason,
    satisfaction: answers.satisfaction ?? null,
  };
}

export function applyGoalClosed(history: CaseHistory, entry: EffectiveEntry): void {
  const { goal, outcome } = readAnswers<typeof goalClosedV1>(entry);
  endGoal(goalOf(history, goal), entry, outcome);
}

export function applyTransfer(history: CaseHistory, entry: EffectiveEntry): void {
  history.transfers.push({ on: entry.countsOn, teamId: readAnswers<typeof transferV1>(entry).toTeam });
  endPromptAnswers(history);
}
