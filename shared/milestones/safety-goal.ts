import { assessedOn, heaviestConclusion } from '../history/apply-safety-checklist.ts';
import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

export const safetyGoal = defineMilestone({
  kind: 'safety-goal',
  name: { nl: 'Doel voor veiligheid', en: 'Goal for safety' },
  form: 'goal',
  derive(history, norms) {
    const worrying = history.assessments.filter((assessment) => heaviestConclusion(assessment) !== 'safe');
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
