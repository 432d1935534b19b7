import type { Answers } from '../../../shared/forms/define-form.ts';
import { openGoals } from '../../../shared/history/case-history.ts';
import { addDays, type Day, earliestDay, weekday } from '../../../shared/time/day.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { newId } from '../../new-id.ts';

/** What is known before anyone answers, by form. The safety checklist has nothing but which assessment it joins. */
const starts: Readonly<Record<string, (view: CaseView, subject: string) => Answers>> = {
  'case-opened': ({ ref }) => ({ caseNumber: ref.number }),
  goal: (view, subject) => (subject ? changedGoal(view, subject) : newGoal(view)),
  action: (view, subject) => aboutGoal(view, subject),
  'goal-closed': (view, subject) => aboutGoal(view, subject),
  'consult-answer': (view, subject) => aboutConsult(view, subject),
  'consult-outcome': (view, subject) => aboutConsult(view, subject),
  'safety-checklist': (view, subject) => (subject ? secondJudgement(view, subject) : {}),
  'joint-conclusion': (_, subject) => (subject ? { assessment: subject } : {}),
  'support-level': ({ history }) => ({ from: history.supportLevels.at(-1)?.to ?? 'neighbourhood' }),
  'research-objection': ({ history }) => ({ choice: history.researchObjection ? 'withdrawn' : 'objects' }),
  evaluation: (view) => ({
    ...present(view),
    nextOn: onWorkday(addDays(view.todayOn, view.settings.norms.evaluationDefaultDays)),
  }),
};

/**
 * The answers a form begins with.
 * @param subject the goal or the assessment that it is about, '' for none
 */
export function startAnswers(form: string, subject: string, view: CaseView): Answers {
  return starts[form]?.(view, subject) ?? {};
}

/** Together with the evaluation that is planned already, otherwise on the usual term. */
function newGoal(view: CaseView): Answers {
  const ahead = view.milestones.filter(
    ({ kind, isOpen, dueOn }) => kind === 'evaluation' && isOpen && dueOn > view.todayOn,
  );
  const usual = onWorkday(addDays(view.todayOn, view.settings.norms.evaluationDefaultDays));
  const earlier = openGoals(view.history).at(-1)?.versions.at(-1);
  const { helpQuestion, helpQuestionBy } = (earlier && filedAnswers(view, earlier.entryId)) ?? {};
  return {
    actions: [{ action: newId() }],
    evaluateOn: earliestDay(...ahead.map(({ dueOn }) => dueOn)) ?? usual,
    ...(helpQuestion === undefined ? {} : { helpQuestion }),
    ...(helpQuestionBy === undefined ? {} : { helpQuestionBy }),
  };
}

/** A new version of a goal: as it was agreed last, with the actions that are still open. */
function changedGoal(view: CaseView, goalId: string): Answers {
  const goal = view.history.goals.find(({ id }) => id === goalId);
  const version = goal?.versions.at(-1);
  if (!goal || !version) return newGoal(view);
  const {
    scores: _,
    gasBaseline: __,
    evaluateOn,
    termOn,
    ...kept
  } = filedAnswers(view, version.entryId) ?? {};
  const actions = goal.actions
    .filter(({ progress }) => progress === 'open')
    .map(({ id, owner, dueOn, visibleTo, entryId, textPath }) => ({
      action: id,
      owner,
      ...(dueOn ? { dueOn } : {}),
      ...(visibleTo.length > 0 ? { visibleTo: [...visibleTo] } : {}),
      ...(view.texts[entryId]?.[textPath] === undefined ? {} : { what: view.texts[entryId]?.[textPath] }),
    }));
  return {
    ...kept,
    goal: goalId,
    actions,
    ...ifAhead('evaluateOn', evaluateOn, view.todayOn),
    ...ifAhead('termOn', termOn, view.todayOn),
  };
}

function aboutGoal(view: CaseView, goalId: string): Answers {
  const [only, ...others] = openGoals(view.history);
  const goal = goalId || (others.length === 0 ? only?.id : undefined);
  return goal ? { goal } : {};
}

function aboutConsult({ history }: CaseView, consultId: string): Answers {
  const [only, ...others] = history.consults.filter(({ outcome }) => outcome === null);
  const consult = consultId || (others.length === 0 ? only?.id : undefined);
  return consult ? { consult } : {};
}

/** A judgement beside an earlier one, on the same occasion and with the same questions. Of its answers nothing is taken over. */
function secondJudgement(view: CaseView, assessment: string): Answers {
  const first = view.history.assessments.find(({ id }) => id === assessment)?.judgements[0];
  const filed = first && filedAnswers(view, first.entryId);
  return filed ? { assessment, occasion: filed.occasion, instrument: filed.instrument } : { assessment };
}

function present({ history }: CaseView): Answers {
  const last = history.evaluations.at(-1)?.present ?? [];
  return last.length > 0 ? { present: [...last] } : {};
}

function ifAhead(name: string, day: unknown, todayOn: Day): Answers {
  return typeof day === 'string' && day > todayOn ? { [name]: day } : {};
}

/** The Monday after, for a day in the weekend. */
function onWorkday(day: Day): Day {
  return addDays(day, weekday(day) > 5 ? 8 - weekday(day) : 0);
}
