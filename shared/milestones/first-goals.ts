import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

export const firstGoals = defineMilestone({
  kind: 'first-goals',
  name: { nl: 'Eerste doelen met het gezin', en: 'First goals with the family' },
  form: 'goal',
  derive(history, norms) {
    if (!history.clockOn) return [];
    const dueOn = addDays(history.clockOn, norms.firstGoalsDays);
    return [
      {
        opensOn: history.clockOn,
        dueOn,
        fulfilledOn: earliestDay(...history.goals.map((goal) => goal.versions[0]?.on ?? null)),
        isExcluded: closedBy(history, dueOn),
      },
    ];
  },
});
