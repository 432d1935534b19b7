import { defineMilestone } from './define-milestone.ts';

/** Everything that came of a consult, on the day it was said: whether people went on together. */
export const consultOutcome = defineMilestone({
  kind: 'consult-outcome',
  name: { nl: 'Uitkomst van een consult', en: 'Outcome of a consult' },
  form: null,
  derive({ consults }) {
    return consults.flatMap(({ id, outcomes }) =>
      outcomes.map(({ on, code }, rank) => ({
        subject: `${id}/${rank}`,
        opensOn: on,
        dueOn: on,
        fulfilledOn: code === 'joint-trajectory' ? on : null,
      })),
    );
  },
});
