import type { actionV1 } from '../forms/action.v1.ts';
import type { actionProgressV1 } from '../forms/action-progress.v1.ts';
import type { goalV1 } from '../forms/goal.v1.ts';
import type { Action, CaseHistory, Goal } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** The goal with an id; made when something about it arrives before the goal itself. */
export function goalOf(history: CaseHistory, id: string): Goal {
  const known = history.goals.find((goal) => goal.id === id);
  if (known) return known;
  const goal: Goal = { id, versions: [], scores: [], evaluations: [], actions: [], ended: null };
  history.goals.push(goal);
  return goal;
}

export function applyGoal(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof goalV1>(entry);
  const goal = goalOf(history, answers.goal);
  goal.versions.push({
    entryId: entry.id,
    on: entry.countsOn,
    domain: answers.domain,
    kind: answers.kind ?? null,
    goodEnough: answers.goodEnough ?? null,
    weight: answers.weight ?? 1,
    evaluateOn: answers.evaluateOn ?? null,
    formulatedBy: answers.formulatedBy ?? [],
    together: answers.together ?? null,
  });
  for (const { informant, score } of answers.scores ?? []) {
    goal.scores.push({
      entryId: entry.id,
      informant,
      score,
      on: entry.countsOn,
      goalVersion: goal.versions.length,
    });
  }
  for (const [index, { action, owner, dueOn, visibleTo }] of (answers.actions ?? []).entries()) {
    addAction(goal, {
      id: action,
      entryId: entry.id,
      textPath: `actions.${index}.what`,
      goalId: goal.id,
      agreedOn: entry.countsOn,
      owner,
      dueOn: dueOn ?? null,
      visibleTo: visibleTo ?? [],
      progress: 'open',
    });
  }
}

export function applyAction(history: CaseHistory, entry: EffectiveEntry): void {
  const { goal, action, owner, dueOn, visibleTo } = readAnswers<typeof actionV1>(entry);
  addAction(goalOf(history, goal), {
    id: action,
    entryId: entry.id,
    textPath: 'what',
    goalId: goal,
    agreedOn: entry.countsOn,
    owner,
    dueOn: dueOn ?? null,
    visibleTo: visibleTo ?? [],
    progress: 'open',
  });
}

export function applyActionProgress(history: CaseHistory, entry: EffectiveEntry): void {
  const { action, progress } = readAnswers<typeof actionProgressV1>(entry);
  setProgress(history, action, progress);
}

/** Says of an action what became of it. An action that is not there is left alone. */
export function setProgress(history: CaseHistory, actionId: string, progress: Action['progress']): void {
  for (const goal of history.goals) {
    for (const action of goal.actions) if (action.id === actionId) action.progress = progress;
  }
}

/** A new version of a goal repeats its actions; an action keeps the day on which it was first agreed. */
function addAction(goal: Goal, said: Omit<Action, 'owners'>): void {
  const known = goal.actions.find(({ id }) => id === said.id);
  const owners = [...(known?.owners ?? []), { on: said.agreedOn, owner: said.owner }];
  if (!known) goal.actions.push({ ...said, owners });
  else Object.assign(known, { ...said, owners, agreedOn: known.agreedOn, progress: known.progress });
}
