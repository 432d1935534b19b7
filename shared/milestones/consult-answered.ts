import { addDays } from '../time/day.ts';
import { closedBy, defineMilestone, shownFrom } from './define-milestone.ts';

export const consultAnswered = defineMilestone({
  kind: 'consult-answered',
  name: { nl: 'Antwoord op een consult', en: 'Answer to a consult' },
  form: 'consult-answer',
  derive(history, norms) {
    return history.consults.map(({ id, askedOn, answeredOn, outcome }) => {
      const dueOn = addDays(askedOn, norms.consultDays);
      return {
        subject: id,
        // Who has just asked need not be told that nobody answered yet.
        opensOn: shownFrom(askedOn, dueOn, 7),
        dueOn,
        fulfilledOn: answeredOn,
        isExcluded: closedBy(history, dueOn),
        hasEnded: outcome !== null,
      };
    });
  },
});
