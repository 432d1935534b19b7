import type { evaluationV1 } from '../forms/evaluation.v1.ts';
import { goalOf, setProgress } from './apply-goal.ts';
import type { CaseHistory, Goal } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

const ENDING = new Set(['achieved', 'partly', 'not-achieved', 'lapsed']);

export function applyEvaluation(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof evaluationV1>(entry);
  history.evaluations.push({
    entryId: entry.id,
    on: entry.countsOn,
    present: answers.present ?? [],
    nextOn: answers.nextOn ?? null,
  });
  for (const row of answers.goals ?? []) {
    const scores = row.scores ?? [];
    const gasLevel = row.gasLevel ?? null;
    // The form has a row for every open goal; one about which nothing is said was not evaluated.
    if (scores.length === 0 && gasLevel === null && row.status === undefined) continue;
    const goal = goalOf(history, row.goal);
    const ends = row.status !== undefined && ENDING.has(row.status);
    recordEvaluation(goal, entry, {
      scores,
      gasLevel,
      next: ends || answers.scale === 'close' ? null : { on: answers.nextOn ?? null },
    });
    if (ends && row.status) endGoal(goal, entry, row.status);
  }
}

export function applyActionsDone(history: CaseHistory, entry: EffectiveEntry): void {
  for (const row of readAnswers<typeof evaluationV1>(entry).goals ?? []) {
    for (const actionId of row.actionsDone ?? []) setProgress(history, actionId, 'done');
  }
}

/** Adds one evaluation of one goal, whichever form it came from. */
export function recordEvaluation(
  goal: Goal,
  entry: EffectiveEntry,
  found: {
    scores: readonly { informant: string; score: number }[];
    gasLevel: number | null;
    next: { on: string | null } | null;
  },
): void {
  goal.evaluations.push({
    entryId: entry.id,
    on: entry.countsOn,
    next: found.next,
    gasLevel: found.gasLevel,
  });
  for (const { informant, score } of found.scores) {
    goal.scores.push({
      entryId: entry.id,
      informant,
      score,
      on: entry.countsOn,
      goalVersion: Math.max(goal.versions.length, 1),
    });
  }
}

/** A goal ends once: what came first stays. */
export function endGoal(goal: Goal, entry: EffectiveEntry, outcome: string): void {
  goal.ended ??= { on: entry.countsOn, outcome };
}
