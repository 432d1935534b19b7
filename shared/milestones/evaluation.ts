import type { Norms } from '../domain/norms.ts';
import type { CaseHistory, Goal } from '../history/case-history.ts';
import { addDays, type Day, earliestDay } from '../time/day.ts';
import { closedByOthers, defineMilestone, type MilestoneDraft, shownFrom } from './define-milestone.ts';

/**
 * Every planned evaluation of every goal. The first is planned when the goal is set, the next at each evaluation; the
 * k-th plan is answered by the k-th evaluation, on time or not. A later change of the date does not move the plan.
 */
export const evaluation = defineMilestone({
  kind: 'evaluation',
  name: { nl: 'Evaluatie met het gezin', en: 'Evaluation with the family' },
  form: 'evaluation',
  derive(history, norms) {
    return history.goals.flatMap((goal) => plannedEvaluations(goal, history, norms));
  },
});

function plannedEvaluations(goal: Goal, history: CaseHistory, norms: Norms): MilestoneDraft[] {
  const first = goal.versions[0];
  if (!first) return [];
  const plans: ({ from: Day; on: Day | null } | null)[] = [{ from: first.on, on: first.evaluateOn }];
  for (const { on, next } of goal.evaluations) plans.push(next && { from: on, on: next.on });
  return plans.flatMap((plan, rank) => {
    if (!plan) return [];
    const cap = addDays(plan.from, norms.evaluationCapDays);
    const dueOn = earliestDay(plan.on ?? addDays(plan.from, norms.evaluationDefaultDays), cap) ?? cap;
    const deadlineOn = addDays(dueOn, norms.evaluationToleranceDays);
    const hasLapsed = goal.ended?.outcome === 'lapsed' && goal.ended.on <= deadlineOn;
    return [
      {
        subject: `${goal.id}/${rank}`,
        opensOn: shownFrom(plan.from, dueOn, 21),
        dueOn,
        deadlineOn,
        fulfilledOn: goal.evaluations[rank]?.on ?? null,
        isExcepted: hasLapsed || closedByOthers(history, deadlineOn),
        hasEnded: goal.ended !== null,
      },
    ];
  });
}
