import { addDays, earliestDay } from '../time/day.ts';
import { closedBy, defineMilestone } from './define-milestone.ts';

/** Days after help went up a level within which it may be back with the neighbourhood team. */
const SCALED_DOWN_DAYS = 183;

/** Every time help went from the neighbourhood team to a specialist: whether it came back within half a year. */
export const scaledDown = defineMilestone({
  kind: 'scaled-down',
  name: { nl: 'Weer afgeschaald', en: 'Scaled down again' },
  form: null,
  derive(history) {
    const isNear = (level: string) => level === 'neighbourhood';
    return history.supportLevels
      .filter(({ from, to }) => isNear(from) && !isNear(to))
      .map(({ entryId, on: upOn }) => {
        const dueOn = addDays(upOn, SCALED_DOWN_DAYS);
        const backDays = history.supportLevels
          .filter(({ to, on }) => isNear(to) && on > upOn)
          .map(({ on }) => on);
        return {
          subject: entryId,
          opensOn: upOn,
          dueOn,
          fulfilledOn: earliestDay(...backDays),
          isExcluded: closedBy(history, dueOn),
        };
      });
  },
});
