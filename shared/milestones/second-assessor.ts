import { assessedByTwoOn, assessedOn } from '../history/assessment.ts';
import { addDays } from '../time/day.ts';
import { defineMilestone } from './define-milestone.ts';

export const secondAssessor = defineMilestone({
  kind: 'second-assessor',
  name: { nl: 'Tweede beoordelaar bij veiligheid', en: 'Second assessor of safety' },
  form: 'safety-checklist',
  derive(history, norms) {
    const days = history.assessments.map(assessedOn);
    return history.assessments.map((assessment) => ({
      subject: assessment.id,
      opensOn: assessedOn(assessment),
      dueOn: addDays(assessedOn(assessment), norms.secondAssessorDays),
      fulfilledOn: assessedByTwoOn(assessment),
      // Nobody is asked for a second opinion on an assessment that a newer one has replaced.
      hasEnded: days.some((day) => day > assessedOn(assessment)),
    }));
  },
});
