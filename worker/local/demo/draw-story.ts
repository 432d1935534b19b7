import { addDays, type Day, daysBetween } from '../../../shared/time/day.ts';
import { drawChecks } from './draw-checks.ts';
import { drawIdeas, evaluateGoal, type RunningGoal, setGoal } from './draw-goals.ts';
import { drawConcerns, drawHousehold } from './draw-household.ts';
import { goalIdeas } from './goal-ideas/registry.ts';
import { type Random, seededRandom } from './random.ts';
import type { Story, StoryCheck, StoryEvaluation } from './story.ts';
import type { TeamHabits } from './team-habits.ts';
import { workingDayFrom } from './working-day.ts';

interface Setting extends Pick<Story, 'caseNumber' | 'teamId' | 'practitionerId' | 'colleagueId'> {
  openedOn: Day;
  /** Nothing happens after this day. */
  lastOn: Day;
  /** Where the case may go when it moves to another team. */
  otherTeams: readonly { teamId: string; practitionerId: string }[];
}

/** Draws what happens in a case from its opening to its closing, or to the last day. */
export function drawStory(random: Random, habits: TeamHabits, setting: Setting): Story {
  const { otherTeams, lastOn, ...fixed } = setting;
  const household = drawHousehold(random, setting.openedOn);
  const concerns = drawConcerns(random);
  const metOn = household.planSettledOn ?? setting.openedOn;
  const checks = drawChecks(random, habits, setting.openedOn, metOn, lastOn);
  const goals = drawFirstGoals(random, habits, metOn, concerns, checks);
  const { evaluations, endsOn } = drawEvaluations(random, habits, goals, lastOn);

  // Drawn apart, so that the rest of the story does not hang on it.
  const beside = seededRandom(`${setting.caseNumber}/beside`);
  const story: Story = {
    ...fixed,
    ...household,
    concerns,
    checks,
    goals: goals.filter(({ on }) => on <= lastOn),
    evaluations,
    closing: null,
    transfer: null,
    needsConsult: random.chance(0.3),
    usesScale: beside.chance(0.75),
    heavierHelp: drawHeavierHelp(beside, setting.openedOn, lastOn),
    previousCaseNumber: null,
    slip: random.weighted([
      [null, 40],
      ['wrong-case', 1],
      ['wrong-number', 1],
    ]),
  };
  const closing = drawClosing(random, setting, endsOn);
  if (closing) return closedBy(story, closing);
  const movedOn = workingDayFrom(addDays(setting.openedOn, random.between(50, 250)));
  if (random.chance(0.05) && movedOn <= lastOn) {
    return { ...story, transfer: { on: movedOn, ...random.pick(otherTeams) } };
  }
  return story;
}

/** A specialist comes along in one in six families, mostly for some months. */
function drawHeavierHelp(random: Random, openedOn: Day, lastOn: Day): Story['heavierHelp'] {
  const fromOn = workingDayFrom(addDays(openedOn, random.between(40, 150)));
  const untilOn = workingDayFrom(addDays(fromOn, random.between(45, 200)));
  if (!random.chance(1 / 6) || fromOn > lastOn) return null;
  return { fromOn, untilOn: untilOn <= lastOn && random.chance(0.8) ? untilOn : null };
}

function drawFirstGoals(
  random: Random,
  habits: TeamHabits,
  clockOn: Day,
  concerns: Story['concerns'],
  checks: readonly StoryCheck[],
): RunningGoal[] {
  const isInTime = random.chance(habits.goalsInTime);
  if (!isInTime && random.chance(0.2)) return [];
  const on = workingDayFrom(addDays(clockOn, isInTime ? random.between(7, 39) : random.between(45, 85)));
  const goals = drawIdeas(random, concerns, random.between(1, 3)).map((idea) => setGoal(random, idea, on));
  const worrying = checks.find(({ conclusion }) => conclusion !== 'safe');
  if (worrying && random.chance(0.8)) {
    const idea = random.pick(goalIdeas.filter(({ domain }) => domain === 'safety'));
    const afterCheckOn = workingDayFrom(addDays(worrying.on, random.between(0, 12)));
    goals.push(setGoal(random, idea, afterCheckOn > on ? afterCheckOn : on));
  }
  return goals;
}

/** Looks back again and again until every goal has ended or the last day has come. */
function drawEvaluations(
  random: Random,
  habits: TeamHabits,
  goals: RunningGoal[],
  lastOn: Day,
): { evaluations: StoryEvaluation[]; endsOn: Day | null } {
  const evaluations: StoryEvaluation[] = [];
  const [first] = goals;
  if (!first) return { evaluations, endsOn: null };
  const rounds = random.between(2, 6);
  let plannedOn = first.evaluateOn ?? addDays(first.on, 90);
  for (let round = 1; ; round += 1) {
    const delay = random.chance(habits.evaluationsInTime) ? random.between(-7, 12) : random.between(16, 60);
    const on = workingDayFrom(addDays(plannedOn, delay));
    if (on > lastOn) return { evaluations, endsOn: null };
    for (const goal of goals) if (goal.on < on && !goal.ends) evaluateGoal(random, goal);
    const isDone = goals.every((goal) => goal.ends) || round > rounds;
    const nextOn = workingDayFrom(addDays(on, random.between(55, 95)));
    evaluations.push({ on, nextOn: isDone || random.chance(0.08) ? null : nextOn, isLast: isDone });
    if (isDone) return { evaluations, endsOn: on };
    plannedOn = nextOn;
  }
}

function drawClosing(random: Random, setting: Setting, endsOn: Day | null): Story['closing'] {
  const early = workingDayFrom(addDays(setting.openedOn, random.between(14, 200)));
  if (random.chance(0.12)) {
    const reason = random.pick(['02', '03', '03', '04', '05', '05'] as const);
    return early <= setting.lastOn && (endsOn === null || early < endsOn) ? { on: early, reason } : null;
  }
  if (!endsOn || !random.chance(0.9)) return null;
  const on = workingDayFrom(addDays(endsOn, random.between(3, 30)));
  return on <= setting.lastOn ? { on, reason: random.chance(0.85) ? '01' : '02' } : null;
}

/** Nothing is done in a case once it is closed. */
function closedBy(story: Story, closing: NonNullable<Story['closing']>): Story {
  const isBefore = ({ on }: { on: Day }) => daysBetween(on, closing.on) > 0;
  const evaluations = story.evaluations.filter(isBefore);
  return {
    ...story,
    closing,
    evaluations,
    heavierHelp: heavierHelpBefore(story.heavierHelp, closing.on),
    checks: story.checks.filter(isBefore).map((check) => ({
      ...check,
      colleagueOn: check.colleagueOn && check.colleagueOn < closing.on ? check.colleagueOn : null,
    })),
    goals: story.goals.filter(isBefore).map((goal) => {
      const seen = 1 + evaluations.filter(({ on }) => on > goal.on).length;
      return seen >= goal.scores.length ? goal : { ...goal, scores: goal.scores.slice(0, seen), ends: null };
    }),
  };
}

function heavierHelpBefore(help: Story['heavierHelp'], closedOn: Day): Story['heavierHelp'] {
  if (!help || help.fromOn >= closedOn) return null;
  return { ...help, untilOn: help.untilOn && help.untilOn < closedOn ? help.untilOn : null };
}
