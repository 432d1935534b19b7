import { assessedOn, isWorrying } from '../history/assessment.ts';
import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

export const safetyGoal = defineMilestone({
  kind: 'safety-goal',
  name: { nl: 'Doel voor veiligheid', en: 'Goal for safety' },
  form: 'goal',
  derive(history, norms) {
    const worrying = history.assessments.filter((assessment) =>
      isWorrying(assessment, addDays(assessedOn(assessment), norms.safetyGoalDays)),
    );
    const firstOn = earliestDay(...worrying.map(assessedOn));
    if (!firstOn) return [];
    const dueOn = addDays(firstOn, norms.safetyGoalDays);
    const safetyGoals = history.goals.filter((goal) => goal.versions[0]?.domain === 'safety');
    return [
      {
        opensOn: firstOn,
        dueOn,
        fulfilledOn: earliestDay(...safetyGoals.map((goal) => goal.versions[0]?.on ?? null)),
        isExcluded: closedBy(history, dueOn),
      },
    ];
  },
});
