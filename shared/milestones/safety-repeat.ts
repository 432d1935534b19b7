import { assessedOn, isWorrying } from '../history/assessment.ts';
import { addDays, earliestDay } from '../time/day.ts';
import { closedByOthers, defineMilestone, shownFrom } from './define-milestone.ts';

export const safetyRepeat = defineMilestone({
  kind: 'safety-repeat',
  name: { nl: 'Veiligheid opnieuw bekijken', en: 'Look at safety again' },
  form: 'safety-checklist',
  derive(history, norms) {
    return history.assessments.flatMap((assessment) => {
      const firstOn = assessedOn(assessment);
      const windowEndsOn = addDays(firstOn, norms.safetyRepeatDays);
      const dueOn = earliestDay(windowEndsOn, history.closed?.on ?? null) ?? windowEndsOn;
      if (!isWorrying(assessment, dueOn)) return [];
      return [
        {
          subject: assessment.id,
          opensOn: shownFrom(firstOn, dueOn, 21),
          dueOn,
          fulfilledOn: earliestDay(...history.assessments.map(assessedOn).filter((on) => on > firstOn)),
          isExcepted: closedByOthers(history, windowEndsOn),
        },
      ];
    });
  },
});
