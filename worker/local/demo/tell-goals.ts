import { actionV1 } from '../../../shared/forms/action.v1.ts';
import { actionProgressV1 } from '../../../shared/forms/action-progress.v1.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { retractionV1 } from '../../../shared/forms/retraction.v1.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import { answerGoal, type GoalIds } from './answer-goal.ts';
import { type DraftEntry, fillIn } from './draft-entry.ts';
import { phrases } from './phrases.ts';
import type { StoryGoal } from './story.ts';
import type { Telling } from './tell-story.ts';
import { workingDayFrom } from './working-day.ts';

export interface ToldGoal {
  goal: StoryGoal;
  ids: GoalIds;
}

/** The goals of a case with their actions, those that were agreed later too. */
export function tellGoals(telling: Telling): { entries: DraftEntry[]; goals: ToldGoal[] } {
  const { random, story, about } = telling;
  const entries: DraftEntry[] = [];
  const goals: ToldGoal[] = [];
  for (const goal of story.goals) {
    const actions = goal.idea.actions.map(() => telling.newId(goal.on));
    const ids = { goal: telling.newId(goal.on), actions };
    goals.push({ goal, ids });

    const laterOn = workingDayFrom(addDays(goal.on, random.between(4, 20)));
    const isOneLater = random.chance(0.2) && isWhileOpen(story, laterOn);
    const atOnce = isOneLater ? actions.slice(0, -1) : actions;
    entries.push(
      fillIn(goalV1, about(goal.on), answerGoal(random, story, goal, { ...ids, actions: atOnce })),
    );
    const last = goal.idea.actions.at(-1);
    if (isOneLater && last) {
      const action = actions.at(-1) ?? '';
      entries.push(fillIn(actionV1, about(laterOn), { goal: ids.goal, action, ...last }));
    }
    const doneOn = workingDayFrom(addDays(goal.on, random.between(21, 50)));
    const [first] = actions;
    if (first && random.chance(0.25) && isWhileOpen(story, doneOn)) {
      const progress = random.chance(0.85) ? 'done' : 'not-done';
      entries.push(fillIn(actionProgressV1, about(doneOn), { action: first, progress }));
    }
  }
  return { entries: [...entries, ...tellWrongCase(telling)], goals };
}

/** Actions are agreed and ticked off up to the last evaluation: after that the story may be at its end. */
function isWhileOpen(story: Telling['story'], on: Day): boolean {
  const until = story.closing?.on ?? story.evaluations.at(-1)?.on;
  return until !== undefined && on < until;
}

/** A goal that belonged in another case, and was withdrawn the same day. */
function tellWrongCase({ random, story, about, newId }: Telling): DraftEntry[] {
  const [goal] = story.goals;
  if (!goal || story.slip !== 'wrong-case') return [];
  const mistaken = fillIn(goalV1, about(goal.on), {
    goal: newId(goal.on),
    text: phrases.wrongCase,
    domain: goal.idea.domain,
    scores: [{ informant: 'caregiver-1', score: random.between(2, 5) }],
  });
  return [mistaken, fillIn(retractionV1, about(goal.on), { entry: mistaken.id, reason: 'wrong-case' })];
}
