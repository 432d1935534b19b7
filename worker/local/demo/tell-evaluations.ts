import { evaluationV1 } from '../../../shared/forms/evaluation.v1.ts';
import { answerEvaluation, type DiscussedGoal } from './answer-evaluation.ts';
import { type DraftEntry, fillIn } from './draft-entry.ts';
import type { StoryEvaluation } from './story.ts';
import type { ToldGoal } from './tell-goals.ts';
import type { Telling } from './tell-story.ts';

/** The evaluations of a case; each discusses the goals that were open that day. */
export function tellEvaluations({ random, story, about }: Telling, goals: readonly ToldGoal[]): DraftEntry[] {
  return story.evaluations.flatMap((evaluation) => {
    const discussed = goals.flatMap((told) => discussedAt(evaluation, told, story.evaluations));
    if (discussed.length === 0) return [];
    const answers = answerEvaluation(random, story, evaluation, discussed);
    const entry = fillIn(evaluationV1, about(evaluation.on), answers);
    const isMistaken = story.slip === 'wrong-number' && evaluation === story.evaluations[0];
    if (!isMistaken) return [entry];
    const mistaken = fillIn(evaluationV1, about(evaluation.on), { ...answers, useful: 1 });
    return [mistaken, { ...entry, amends: mistaken.id }];
  });
}

function discussedAt(
  evaluation: StoryEvaluation,
  { goal, ids }: ToldGoal,
  all: readonly StoryEvaluation[],
): DiscussedGoal[] {
  if (goal.on >= evaluation.on) return [];
  const scoreAt = all.filter(({ on }) => on > goal.on && on <= evaluation.on).length;
  return scoreAt < goal.scores.length ? [{ goal, ids, scoreAt }] : [];
}
