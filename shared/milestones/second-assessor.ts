import { assessedOn } from '../history/apply-safety-checklist.ts';
import type { Assessment } from '../history/case-history.ts';
import { addDays, type Day } from '../time/day.ts';
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

/** The day on which two people had assessed: together on one form, or each on their own. */
function assessedByTwoOn(assessment: Assessment): Day | null {
  const authors = new Set<string>();
  for (const judgement of assessment.judgements) {
    authors.add(judgement.authorId);
    if (judgement.assessors > 1 || authors.size > 1) return judgement.on;
  }
  return null;
}
