import type { closingV1 } from '../../../shared/forms/closing.v1.ts';
import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import { scaleLevel } from './answer-evaluation.ts';
import type { GoalIds } from './answer-goal.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { ClosingReason, Story, StoryGoal } from './story.ts';
import { whoScores } from './who-speaks.ts';

export function answerClosing(
  random: Random,
  story: Story,
  reason: ClosingReason,
  open: readonly { goal: StoryGoal; ids: GoalIds }[],
): AnswersOf<typeof closingV1.fields> {
  const isTogether = reason === '01' || reason === '02';
  const withoutHelp = isTogether ? random.pick(['yes', 'yes', 'with-support'] as const) : 'unknown';
  return {
    goals: open.map(({ goal, ids }) => {
      const score = goal.scores.at(-1) ?? 0;
      return {
        goal: ids.goal,
        ...(isTogether ? { scores: whoScores(story, goal).map((informant) => ({ informant, score })) } : {}),
        ...(isTogether && story.usesScale ? { gasLevel: scaleLevel(goal, score) } : {}),
        outcome: !isTogether
          ? 'unknown'
          : score >= goal.goodEnough
            ? 'achieved'
            : score >= 5
              ? 'partly'
              : 'not-achieved',
      };
    }),
    reason,
    withoutHelp,
    ...(withoutHelp === 'with-support' ? { withWhat: random.pick(phrases.withWhat) } : {}),
    ...(isTogether ? { satisfaction: random.between(6, 10), satisfactionBy: 'caregiver-1' } : {}),
    followUp: random.weighted([
      ['none', 5],
      ['general-provision', 4],
      ['specialist', 1],
    ]),
    ...(random.chance(0.5) ? { followUpAgreements: random.pick(phrases.followUp) } : {}),
  };
}
