import type { Answers } from '../forms/define-form.ts';

/** The score that an evaluation being filled in has for a goal; null for none. */
export function scoreIn(answers: Answers, goal: string, informant: string): number | null {
  const found = scoresOf(rowOf(answers, goal)).find((score) => score.informant === informant);
  return typeof found?.score === 'number' ? found.score : null;
}

/** Whether an evaluation being filled in says that an action was done. */
export function isDoneIn(answers: Answers, goal: string, action: string): boolean {
  return actionsOf(rowOf(answers, goal)).includes(action);
}

/** An evaluation being filled in with a score that someone of the family gave; null takes it back. */
export function withScore(answers: Answers, goal: string, informant: string, score: number | null): Answers {
  return withRow(answers, goal, (row) => {
    const others = scoresOf(row).filter((one) => one.informant !== informant && one.score !== undefined);
    return { ...row, scores: score === null ? others : [...others, { informant, score }] };
  });
}

/** An evaluation being filled in with an action that was done, or not after all. */
export function withDone(answers: Answers, goal: string, action: string, isDone: boolean): Answers {
  return withRow(answers, goal, (row) => {
    const others = actionsOf(row).filter((one) => one !== action);
    return { ...row, actionsDone: isDone ? [...others, action] : others };
  });
}

function withRow(answers: Answers, goal: string, change: (row: Answers) => Answers): Answers {
  const rows = rowsOf(answers.goals);
  const known = rows.some((row) => row.goal === goal);
  const all = known ? rows : [...rows, { goal }];
  return { ...answers, goals: all.map((row) => (row.goal === goal ? settled(change(row)) : row)) };
}

/** As the form itself does: with the first answer a goal goes on, and without one nothing is said about it. */
function settled(row: Answers): Answers {
  const { status, ...rest } = row;
  const isSaid = scoresOf(row).length > 0 || actionsOf(row).length > 0;
  if (isSaid) return { ...row, status: status ?? 'open' };
  return status === undefined || status === 'open' ? rest : row;
}

function rowOf(answers: Answers, goal: string): Answers {
  return rowsOf(answers.goals).find((row) => row.goal === goal) ?? {};
}

function scoresOf({ scores }: Answers): Answers[] {
  return rowsOf(scores);
}

function actionsOf({ actionsDone }: Answers): unknown[] {
  return Array.isArray(actionsDone) ? actionsDone : [];
}

function rowsOf(list: unknown): Answers[] {
  return Array.isArray(list) ? (list as Answers[]) : [];
}
