import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Domain, GoalIdea } from './goal-ideas/define-goal-ideas.ts';
import { goalIdeas } from './goal-ideas/registry.ts';
import type { Random } from './random.ts';
import type { GoalEnd, StoryGoal } from './story.ts';
import { workingDayFrom } from './working-day.ts';

/** A goal while its case goes on: it gets a score at each evaluation until it ends. */
export type RunningGoal = Omit<StoryGoal, 'scores' | 'ends'> & { scores: number[]; ends: GoalEnd | null };

/** Sets a goal from an idea. Eleven in twelve families agree on a date to look again. */
export function setGoal(random: Random, idea: GoalIdea, on: Day): RunningGoal {
  return {
    idea,
    on,
    evaluateOn: random.chance(11 / 12) ? workingDayFrom(addDays(on, random.between(55, 95))) : null,
    goodEnough: random.pick([7, 7, 7, 8, 8, 6]),
    scores: [
      random.weighted([
        [1, 1],
        [2, 3],
        [3, 4],
        [4, 3],
        [5, 1],
      ]),
    ],
    ends: null,
  };
}

/** An idea for each of the first domains, none of them twice. */
export function drawIdeas(random: Random, domains: readonly Domain[], count: number): GoalIdea[] {
  const wanted = Array.from({ length: count }, (_, index) => domains[index % domains.length]);
  const ideas: GoalIdea[] = [];
  for (const domain of wanted) {
    ideas.push(random.pick(goalIdeas.filter((idea) => idea.domain === domain && !ideas.includes(idea))));
  }
  return ideas;
}

/** Gives a running goal its next score, and ends it when it is good enough or has had its time. */
export function evaluateGoal(random: Random, goal: RunningGoal): void {
  const previous = goal.scores.at(-1) ?? 0;
  const step = random.weighted([
    [-1, 1],
    [0, 3],
    [1, 5],
    [2, 2],
  ]);
  const score = Math.max(0, Math.min(10, previous + step));
  goal.scores.push(score);
  if (score >= goal.goodEnough && random.chance(0.75)) goal.ends = 'achieved';
  else if (goal.scores.length > 4 && random.chance(0.3)) goal.ends = score >= 5 ? 'partly' : 'not-achieved';
  else if (random.chance(0.02)) goal.ends = 'lapsed';
}
