import { addDays, type Day } from '../../../shared/time/day.ts';
import exampleCases from '../example-case-system/cases.json' with { type: 'json' };
import { type RunningGoal, setGoal } from './draw-goals.ts';
import { drawHousehold } from './draw-household.ts';
import type { GoalIdea } from './goal-ideas/define-goal-ideas.ts';
import { goalIdeas } from './goal-ideas/registry.ts';
import { type Situation, type SituationGoal, situations } from './practitioner-situations.ts';
import { type Random, seededRandom } from './random.ts';
import type { Story, StoryCheck, StoryEvaluation } from './story.ts';
import { workingDayBefore } from './working-day.ts';

/** How the signed-in practitioner's cases came to stand as they do today. */
export function practitionerStories(
  seed: string,
  todayOn: Day,
  who: Pick<Story, 'teamId' | 'practitionerId' | 'colleagueId'>,
): Story[] {
  return exampleCases.flatMap(({ number, openedDaysAgo }) => {
    const situation = situations.find((one) => one.number === number);
    if (!situation) return [];
    const random = seededRandom(`${seed}/${number}`);
    return [{ ...who, ...toldBackwards(random, situation, todayOn, openedDaysAgo) }];
  });
}

function toldBackwards(
  random: Random,
  situation: Situation,
  todayOn: Day,
  openedDaysAgo: number,
): Omit<Story, 'teamId' | 'practitionerId' | 'colleagueId'> {
  const daysAgo = (days: number) => workingDayBefore(addDays(todayOn, -days));
  const openedOn = addDays(todayOn, -openedDaysAgo);
  const nextOn = addDays(todayOn, situation.nextInDays);
  const evaluations = plannedEvaluations(random, situation.evaluatedDaysAgo.map(daysAgo), nextOn);
  const household = drawHousehold(random, openedOn);
  const goals = situation.goals.map((goal) =>
    lookedBackOn(random, goal, daysAgo(situation.goalsDaysAgo), evaluations, nextOn),
  );
  return {
    ...household,
    caseNumber: situation.number,
    openedOn,
    planSettledOn: situation.goalsDaysAgo > openedDaysAgo - 20 ? null : household.planSettledOn,
    concerns: [...new Set(goals.map(({ idea }) => idea.domain))],
    goals,
    checks: situation.checks.map((check, index): StoryCheck => {
      const colleague = check.colleagueDaysAgo;
      return {
        on: daysAgo(check.daysAgo),
        occasion: index === 0 ? 'start' : 'evaluation',
        conclusion: check.conclusion,
        isJoint: colleague === undefined,
        colleagueOn: colleague === undefined || colleague === null ? null : daysAgo(colleague),
        reviewOn: addDays(todayOn, check.reviewInDays ?? 0),
      };
    }),
    evaluations,
    closing: null,
    transfer: null,
    slip: null,
    needsConsult: situation.needsConsult ?? false,
    usesScale: false,
    heavierHelp: null,
    previousCaseNumber: null,
  };
}

/** Puts a plan to each evaluation that was held: most were in time, some weeks late. */
function plannedEvaluations(random: Random, heldOn: readonly Day[], nextOn: Day): StoryEvaluation[] {
  return heldOn.map((on, index) => {
    const next = heldOn[index + 1];
    return { on, nextOn: next ? plannedFor(random, next) : nextOn, isLast: false };
  });
}

function plannedFor(random: Random, heldOn: Day): Day {
  return workingDayBefore(
    addDays(heldOn, random.chance(0.2) ? -random.between(18, 30) : random.between(-10, 5)),
  );
}

function lookedBackOn(
  random: Random,
  wanted: string | SituationGoal,
  on: Day,
  evaluations: readonly StoryEvaluation[],
  nextOn: Day,
): RunningGoal {
  const { text, course, ends } = typeof wanted === 'string' ? { text: wanted } : wanted;
  const goal = setGoal(random, ideaThatBegins(text), on);
  const [first] = evaluations;
  const scores = course ? [...course] : [...goal.scores];
  for (const _ of course ? [] : evaluations) {
    scores.push(Math.min(goal.goodEnough - 1, (scores.at(-1) ?? 0) + random.between(0, 2)));
  }
  return {
    ...goal,
    evaluateOn: first ? plannedFor(random, first.on) : nextOn,
    goodEnough: course ? 7 : goal.goodEnough,
    scores,
    ends: ends ?? null,
  };
}

function ideaThatBegins(text: string): GoalIdea {
  const found = goalIdeas.find((idea) => idea.text.startsWith(text));
  if (!found) throw new RangeError('no such goal idea');
  return found;
}
