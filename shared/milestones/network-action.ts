import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

/** Days after the start of a case within which the family's own network has something to do. */
const NETWORK_DAYS = 90;

/** Whether someone of the network has an action in a case that has goals. */
export const networkAction = defineMilestone({
  kind: 'network-action',
  name: { nl: 'Netwerk doet mee', en: 'The network takes part' },
  form: null,
  derive(history) {
    if (!history.opened) return [];
    const dueOn = addDays(history.opened.on, NETWORK_DAYS);
    // Who takes over an action later did not have it before.
    const owners = history.goals.flatMap((goal) => goal.actions.flatMap((action) => action.owners));
    const goalOn = earliestDay(...history.goals.map((goal) => goal.versions[0]?.on ?? null));
    return [
      {
        opensOn: history.opened.on,
        dueOn,
        fulfilledOn: earliestDay(...owners.filter(({ owner }) => owner === 'network').map(({ on }) => on)),
        isExcluded: closedBy(history, dueOn) || goalOn === null || goalOn > dueOn,
      },
    ];
  },
});
