import { assessedOn } from '../history/assessment.ts';
import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

export const firstSafetyCheck = defineMilestone({
  kind: 'first-safety-check',
  name: { nl: 'Eerste veiligheidschecklist', en: 'First safety checklist' },
  form: 'safety-checklist',
  derive(history, norms) {
    if (!history.opened) return [];
    const dueOn = addDays(history.opened.on, norms.firstSafetyCheckDays);
    return [
      {
        opensOn: history.opened.on,
        dueOn,
        fulfilledOn: earliestDay(...history.assessments.map(assessedOn)),
        isExcluded: closedBy(history, dueOn),
      },
    ];
  },
});
