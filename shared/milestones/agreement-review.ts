import { earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone, shownFrom } from './define-milestone.ts';

export const agreementReview = defineMilestone({
  kind: 'agreement-review',
  name: { nl: 'Veiligheidsafspraak bekijken', en: 'Review safety agreement' },
  form: 'safety-checklist',
  derive(history) {
    const judgedOn = history.assessments.flatMap(({ judgements }) => judgements.map(({ on }) => on));
    return history.agreements.map((agreement) => ({
      subject: agreement.id,
      opensOn: shownFrom(agreement.agreedOn, agreement.evaluateOn, 7),
      dueOn: agreement.evaluateOn,
      fulfilledOn: earliestDay(...judgedOn.filter((on) => on > agreement.agreedOn)),
      isExcluded: closedBy(history, agreement.evaluateOn),
      hasEnded: agreement.status === 'ended',
    }));
  },
});
