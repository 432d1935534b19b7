import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import type { evaluationV1 } from '../../../shared/forms/evaluation.v1.ts';
import type { GoalIds } from './answer-goal.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { Story, StoryEvaluation, StoryGoal } from './story.ts';
import { hasYouth, whoScores } from './who-speaks.ts';

type EvaluationAnswers = AnswersOf<typeof evaluationV1.fields>;

/** A goal that was open on the day of the evaluation, with the place of its new score in its course. */
export interface DiscussedGoal {
  goal: StoryGoal;
  ids: GoalIds;
  scoreAt: number;
}

export function answerEvaluation(
  random: Random,
  story: Story,
  evaluation: StoryEvaluation,
  discussed: readonly DiscussedGoal[],
): EvaluationAnswers {
  const youthIsThere = hasYouth(story) && random.chance(0.65);
  return {
    present: [
      'caregiver-1',
      ...(story.carers > 1 && random.chance(0.6) ? (['caregiver-2'] as const) : []),
      ...(youthIsThere ? (['youth'] as const) : []),
      ...(random.chance(0.3) ? (['network'] as const) : []),
      ...(random.chance(0.15) ? (['school'] as const) : []),
    ],
    ...(youthIsThere
      ? { childSpoken: 'together' }
      : { childSpoken: 'no', childNotSpokenReason: hasYouth(story) ? 'not-present' : 'too-young' }),
    goals: discussed.map((one) => discussedGoal(random, story, one)),
    scale: evaluation.isLast ? 'close' : random.chance(0.12) ? 'down' : random.chance(0.08) ? 'up' : 'same',
    network: random.weighted([
      ['takes-part', 4],
      ['could-take-part', 4],
      ['not-possible', 2],
      ['not-discussed', 1],
    ]),
    needsConsult: story.needsConsult && evaluation === consultedAt(story),
    safety: random.weighted([
      ['not-needed', 6],
      ['repeated', 1],
      ['planned', 2],
    ]),
    ...(random.chance(0.8) ? { useful: random.between(6, 9) } : {}),
    ...(evaluation.nextOn === null ? {} : { nextOn: evaluation.nextOn }),
  };
}

function discussedGoal(
  random: Random,
  story: Story,
  { goal, ids, scoreAt }: DiscussedGoal,
): NonNullable<EvaluationAnswers['goals']>[number] {
  const score = goal.scores[scoreAt] ?? 0;
  const ends = scoreAt === goal.scores.length - 1 ? goal.ends : null;
  const isBetter = score > (goal.scores[scoreAt - 1] ?? 0);
  const done = ids.actions.slice(0, scoreAt);
  return {
    goal: ids.goal,
    scores: whoScores(story, goal).map((informant, index) => ({
      informant,
      score: Math.min(10, score + index),
    })),
    status: ends ?? 'open',
    ...(ends === 'lapsed' ? { lapsedReason: random.pick(phrases.lapsed) } : {}),
    ...(isBetter ? { helped: random.pick(goal.idea.helped) } : {}),
    ...(done.length > 0 ? { actionsDone: done } : {}),
    ...(story.usesScale ? { gasLevel: scaleLevel(goal, score) } : {}),
  };
}

/** Where a goal stands on its scale from −2 to +2: 0 is as hoped. */
export function scaleLevel({ goodEnough }: Pick<StoryGoal, 'goodEnough'>, score: number): number {
  return Math.max(-2, Math.min(2, Math.round((score - goodEnough) / 2)));
}

/** The evaluation at which a family and its practitioner wanted someone to think along: in time for it to come to something. */
export function consultedAt({ closing, evaluations }: Story): StoryEvaluation | undefined {
  return closing ? evaluations[0] : evaluations.at(-1);
}
