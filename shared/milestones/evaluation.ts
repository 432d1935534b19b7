import type { Norms } from '../domain/norms.ts';
import type { CaseHistory, Goal } from '../history/case-history.ts';
import { addDays, type Day, earliestDay } from '../time/day.ts';
import { closedByOthers, defineMilestone, type MilestoneDraft, shownFrom } from './define-milestone.ts';
import { moveDates, type Plan } from './move-dates.ts';

/**
 * Every planned evaluation of every goal. The first is planned when the goal is set, the next at each evaluation; the
 * k-th plan is answered by the k-th evaluation, on time or not. Another date agreed later moves what people work
 * towards, never what counts as on time.
 */
export const evaluation = defineMilestone({
  kind: 'evaluation',
  name: { nl: 'Evaluatie met het gezin', en: 'Evaluation with the family' },
  form: 'evaluation',
  derive(history, norms) {
    const plans = history.goals.flatMap((goal) => plansOf(goal, norms));
    moveDates(plans, history.evaluationDates);
    return plans.map((plan) => draftOf(plan, history, norms));
  },
});

interface GoalPlan extends Plan {
  goal: Goal;
  rank: number;
  /** The date that counts: the first that was agreed for it, or the usual term. */
  plannedOn: Day;
}

function plansOf(goal: Goal, norms: Norms): GoalPlan[] {
  const first = goal.versions[0];
  if (!first) return [];
  const plans: ({ from: Day; on: Day | null } | null)[] = [{ from: first.on, on: first.evaluateOn }];
  for (const { on, next } of goal.evaluations) plans.push(next && { from: on, on: next.on });
  return plans.flatMap((plan, rank) => {
    if (!plan) return [];
    const cap = addDays(plan.from, norms.evaluationCapDays);
    const plannedOn = earliestDay(plan.on ?? addDays(plan.from, norms.evaluationDefaultDays), cap) ?? cap;
    const fulfilledOn = goal.evaluations[rank]?.on ?? null;
    const overOn = earliestDay(fulfilledOn, goal.ended?.on ?? null);
    return [{ goal, rank, from: plan.from, plannedOn, dueOn: plannedOn, overOn }];
  });
}

function draftOf(
  { goal, rank, from, plannedOn, dueOn }: GoalPlan,
  history: CaseHistory,
  norms: Norms,
): MilestoneDraft {
  const deadlineOn = addDays(plannedOn, norms.evaluationToleranceDays);
  const hasLapsed = goal.ended?.outcome === 'lapsed' && goal.ended.on <= deadlineOn;
  return {
    subject: `${goal.id}/${rank}`,
    opensOn: shownFrom(from, dueOn, 21),
    dueOn,
    deadlineOn,
    fulfilledOn: goal.evaluations[rank]?.on ?? null,
    isExcepted: hasLapsed || closedByOthers(history, deadlineOn),
    hasEnded: goal.ended !== null,
  };
}
