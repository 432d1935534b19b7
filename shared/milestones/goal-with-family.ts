import type { GoalVersion } from '../history/case-history.ts';
import { defineMilestone } from './define-milestone.ts';

/** Every goal, on the day it was set: whether the family had a hand in it. Not said is not the same as no. */
export const goalWithFamily = defineMilestone({
  kind: 'goal-with-family',
  name: { nl: 'Doel samen met het gezin', en: 'Goal made with the family' },
  form: null,
  derive({ goals }) {
    return goals.flatMap(({ id, versions: [first] }) => {
      if (!first) return [];
      const { on, formulatedBy, together } = first;
      const isMet = isWithFamily(first);
      return [
        {
          subject: id,
          opensOn: on,
          dueOn: on,
          fulfilledOn: isMet ? on : null,
          isExcluded: formulatedBy.length === 0 && together === null,
        },
      ];
    });
  },
});

const notFamily: readonly string[] = ['professional', 'court'];

function isWithFamily({ formulatedBy, together }: GoalVersion): boolean {
  return together === 'yes' || together === 'partly' || formulatedBy.some((who) => !notFamily.includes(who));
}
