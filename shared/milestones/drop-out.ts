import { defineMilestone } from './define-milestone.ts';

/** Every closed case: whether family or team ended it one-sidedly. What is met here is not what one hopes for. */
export const dropOut = defineMilestone({
  kind: 'drop-out',
  name: { nl: 'Uitval', en: 'Drop-out' },
  form: null,
  derive({ closed }) {
    if (!closed) return [];
    const isMet = closed.reason === '03' || closed.reason === '04';
    return [
      {
        opensOn: closed.on,
        dueOn: closed.on,
        fulfilledOn: isMet ? closed.on : null,
        isExcluded: closed.reason === '05',
      },
    ];
  },
});
