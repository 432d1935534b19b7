import { addDays } from '../time/day.ts';
import { defineMilestone } from './define-milestone.ts';

/** Days after a planned closing in which a family that comes back counts. */
const RETURN_DAYS = 365;

/** Every planned closing: whether the family stayed away for a year. Met until the family is back. */
export const noNewStart = defineMilestone({
  kind: 'no-new-start',
  name: { nl: 'Geen nieuwe start', en: 'No new start' },
  form: null,
  derive({ closed, returns }) {
    if (!closed || (closed.reason !== '01' && closed.reason !== '02')) return [];
    const dueOn = addDays(closed.on, RETURN_DAYS);
    const isBack = returns.some((on) => on > closed.on && on <= dueOn);
    return [{ opensOn: closed.on, dueOn, fulfilledOn: null, isMet: !isBack }];
  },
});
