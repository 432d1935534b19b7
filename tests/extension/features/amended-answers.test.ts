import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import {
  amendedAnswers,
  hasUnreadable,
  viewBefore,
} from '../../../extension/features/fill-in/amended-answers.ts';
import { formContextOf } from '../../../extension/features/fill-in/form-context.ts';
import { nl } from '../../../shared/text/nl.ts';
import { actionId, type Filed, goal, goalId, opened, safetyChecklist, viewOf } from './support/case-views.ts';

const evaluated: Filed = {
  form: 'evaluation',
  on: '2026-02-10',
  answers: {
    present: ['youth'],
    goals: [
      {
        goal: goalId,
        scores: [{ informant: 'youth', score: 6 }],
        status: 'achieved',
        helped: 'Oma kookt.',
        actionsDone: [actionId],
      },
    ],
  },
};
const secondGoal: Filed = {
  form: 'goal',
  on: '2026-02-20',
  answers: { goal: '01900000-0000-7000-8000-000000000009', text: 'Rust over geld', domain: 'finance' },
};
const entryOf = (view: CaseView, form: string) => {
  const entry = view.entries.find((one) => one.form === form);
  if (!entry) throw new Error(`no ${form}`);
  return entry;
};

describe('a correction begins with', () => {
  it('everything that was said, texts too', () => {
    const view = viewOf([opened, goal, evaluated, safetyChecklist]);
    expect(amendedAnswers(view, entryOf(view, 'evaluation'))).toEqual(evaluated.answers);
    expect(amendedAnswers(view, entryOf(view, 'goal'))).toEqual(goal.answers);
    expect(amendedAnswers(view, entryOf(view, 'safety-checklist'))).toEqual(safetyChecklist.answers);
  });

  it('the number of the case where that cannot be opened, for the start of a case', () => {
    const view = viewOf([opened]);
    const unread = { ...view, texts: {} };
    expect(amendedAnswers(unread, entryOf(view, 'case-opened'))).toEqual(opened.answers);
  });
});

describe('what a correction is about', () => {
  const context = (view: CaseView, form: string) =>
    formContextOf(form, viewBefore(view, entryOf(view, form)), [], nl);

  it('is the case as it stood then: a goal that ended since with its actions, and none that came later', () => {
    const view = viewOf([opened, goal, evaluated, secondGoal]);
    const { goals } = context(view, 'evaluation');
    expect(goals.map(({ id, text }) => [id, text])).toEqual([[goalId, 'Drie keer per week samen eten']]);
    expect(goals[0]?.actions.map(({ id }) => id)).toContain(actionId);
    expect(goals[0]?.lastScores).toMatchObject([{ informant: 'youth', score: 4 }]);
  });

  it('is also a goal that was recorded after it', () => {
    const view = viewOf([opened, { ...goal, on: '2026-02-11' }, evaluated]);
    expect(context(view, 'evaluation').goals.map(({ id }) => id)).toEqual([goalId]);
  });

  it('does not count the goal itself among those that are open', () => {
    const view = viewOf([opened, goal]);
    expect(context(view, 'goal').check.openGoals).toBe(0);
  });
});

it('says so when something stands in the earlier version that cannot be read here', () => {
  const view = viewOf([opened, goal]);
  const entry = { ...entryOf(view, 'goal'), sealed: { text: 's1.x', helpQuestion: 's1.y' } };
  expect(hasUnreadable(view, entry)).toBe(false);
  expect(hasUnreadable({ ...view, texts: { [entry.id]: { text: 'x' } } }, entry)).toBe(true);
});
