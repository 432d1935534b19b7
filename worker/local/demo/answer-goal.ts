import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import type { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { addDays } from '../../../shared/time/day.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { Story, StoryGoal } from './story.ts';
import { hasYouth, whoScores } from './who-speaks.ts';

/** Ids of a goal and of its actions, as later entries refer to them. */
export interface GoalIds {
  goal: string;
  actions: readonly string[];
}

export function answerGoal(
  random: Random,
  story: Story,
  goal: StoryGoal,
  ids: GoalIds,
): AnswersOf<typeof goalV1.fields> {
  const together = random.weighted<'yes' | 'partly' | 'no'>([
    ['yes', 80],
    ['partly', 14],
    ['no', 6],
  ]);
  const speakers = whoScores(story, goal);
  return {
    goal: ids.goal,
    text: goal.idea.text,
    domain: goal.idea.domain,
    scores: speakers.map((informant, index) => ({
      informant,
      score: Math.min(10, (goal.scores[0] ?? 0) + index),
    })),
    goodEnough: goal.goodEnough,
    actions: goal.idea.actions.slice(0, ids.actions.length).map(({ what, owner }, index) => ({
      action: ids.actions[index] ?? '',
      what,
      owner,
      ...(random.chance(0.6) ? { dueOn: addDays(goal.on, random.between(7, 40)) } : {}),
    })),
    ...(goal.evaluateOn === null ? {} : { evaluateOn: goal.evaluateOn }),
    formulatedBy: together === 'no' ? ['professional'] : speakers,
    together,
    ...(together === 'yes' ? {} : { togetherReason: random.pick(phrases.notEntirelyTogether) }),
    ...youthSpoken(random, story),
    ...(random.chance(0.3)
      ? { helpQuestion: random.pick(phrases.helpQuestion), helpQuestionBy: speakers.slice(0, 1) }
      : {}),
    kind: goal.idea.kind,
    direction: 'approach',
  };
}

function youthSpoken(
  random: Random,
  story: Story,
): Pick<AnswersOf<typeof goalV1.fields>, 'youthSpoken' | 'youthNotSpokenReason'> {
  if (!hasYouth(story)) return { youthSpoken: 'no', youthNotSpokenReason: 'too-young' };
  if (random.chance(0.75)) return { youthSpoken: random.chance(0.4) ? 'alone' : 'together' };
  return { youthSpoken: 'no', youthNotSpokenReason: random.pick(['not-present', 'did-not-want']) };
}
