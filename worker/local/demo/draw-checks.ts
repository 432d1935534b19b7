import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Random } from './random.ts';
import type { Conclusion, StoryCheck } from './story.ts';
import type { TeamHabits } from './team-habits.ts';
import { workingDayFrom } from './working-day.ts';

/** The safety checklists of a case up to a day: at the start, and again while there are concerns. */
export function drawChecks(
  random: Random,
  habits: TeamHabits,
  openedOn: Day,
  metOn: Day,
  lastOn: Day,
): StoryCheck[] {
  const checks: StoryCheck[] = [];
  const isInTime = random.chance(habits.checksInTime);
  if (!isInTime && random.chance(0.25)) return checks;

  const drawnOn = workingDayFrom(
    addDays(openedOn, isInTime ? random.between(3, 26) : random.between(31, 75)),
  );
  let on = drawnOn > metOn ? drawnOn : metOn;
  let conclusion: Conclusion = random.weighted([
    ['safe', 60],
    ['concerns', 32],
    ['unsafe', 8],
  ]);
  let occasion: StoryCheck['occasion'] = 'start';
  while (on <= lastOn) {
    const isJoint = random.chance(habits.checksTogether);
    const colleagueOn = workingDayFrom(addDays(on, random.between(2, 18)));
    checks.push({
      on,
      occasion,
      conclusion,
      isJoint,
      colleagueOn: !isJoint && random.chance(0.8) && colleagueOn <= lastOn ? colleagueOn : null,
      reviewOn: workingDayFrom(addDays(on, random.between(40, 85))),
    });
    const wasSafe = conclusion === 'safe';
    if (wasSafe && !random.chance(0.25)) break;
    on = workingDayFrom(addDays(on, wasSafe ? random.between(120, 240) : random.between(60, 105)));
    conclusion = after(random, conclusion);
    occasion = wasSafe ? 'incident' : 'evaluation';
  }
  return checks;
}

/** Concerns become less more often than not; an incident after a safe time brings concerns. */
function after(random: Random, conclusion: Conclusion): Conclusion {
  if (conclusion === 'safe') return random.chance(0.7) ? 'concerns' : 'safe';
  if (conclusion === 'unsafe') return random.chance(0.8) ? 'concerns' : 'unsafe';
  return random.chance(0.55) ? 'safe' : 'concerns';
}
