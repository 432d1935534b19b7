import { assessedOn } from '../history/assessment.ts';
import { earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone, shownFrom } from './define-milestone.ts';

/**
 * Every date on which a safety agreement would be looked at. A next assessment answers it; a second assessor of the
 * assessment in which it was made does not.
 */
export const agreementReview = defineMilestone({
  kind: 'agreement-review',
  name: { nl: 'Veiligheidsafspraak bekijken', en: 'Review safety agreement' },
  form: 'safety-checklist',
  derive(history) {
    const assessedDays = history.assessments.map(assessedOn);
    return history.agreements.flatMap((agreement) =>
      agreement.reviews.map(({ from, on }, rank) => ({
        subject: `${agreement.id}/${rank}`,
        opensOn: shownFrom(from, on, 7),
        dueOn: on,
        fulfilledOn: earliestDay(...assessedDays.filter((assessedDay) => assessedDay > from)),
        isExcluded: closedBy(history, on),
        hasEnded: agreement.status === 'ended',
      })),
    );
  },
});
