import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

export const actionAgreed = defineMilestone({
  kind: 'action-agreed',
  name: { nl: 'Afspreken wie wat doet', en: 'Agree who does what' },
  form: 'action',
  derive(history, norms) {
    return history.goals.flatMap((goal) => {
      const setOn = goal.versions[0]?.on;
      if (!setOn) return [];
      const dueOn = addDays(setOn, norms.actionDays);
      return [
        {
          subject: goal.id,
          opensOn: setOn,
          dueOn,
          fulfilledOn: earliestDay(...goal.actions.map(({ agreedOn }) => agreedOn)),
          isExcluded: closedBy(history, dueOn) || (goal.ended !== null && goal.ended.on <= dueOn),
          hasEnded: goal.ended !== null,
        },
      ];
    });
  },
});
