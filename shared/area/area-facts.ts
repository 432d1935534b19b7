import { stretchesOf } from '../conversation/stretches.ts';
import type { CaseHistory } from '../history/case-history.ts';
import type { ObservationDefinition } from '../observations/define-observation.ts';
import type { Day } from '../time/day.ts';

/** Kept like an observation, and counted by the area picture instead of by a figure. */
type AreaFact = Pick<ObservationDefinition, 'kind' | 'observe'>;

/** The help of a family: the days on which a team had the case, and those on which a specialist had taken over. */
export type HelpValue = 'team' | 'specialist';

/** The days of help by a team, and within them the days of specialist help. */
export const areaHelp: AreaFact = {
  kind: 'area-help',
  observe({ history }) {
    const taken = specialistDays(history);
    return stretchesOf(history).flatMap(({ firstOn, lastOn }, index) => [
      { subject: `${index + 1}`, startOn: firstOn, endOn: lastOn, value: 'team' satisfies HelpValue },
      ...taken
        .filter(
          ({ fromOn, toOn }) => (lastOn === null || fromOn <= lastOn) && (toOn === null || toOn >= firstOn),
        )
        .map(({ fromOn, toOn }, at) => ({
          subject: `${index + 1}.${at + 1}`,
          startOn: fromOn > firstOn ? fromOn : firstOn,
          endOn: earlier(toOn, lastOn),
          value: 'specialist' satisfies HelpValue,
        })),
    ]);
  },
};

/** The mark that a family gave at closing; '' where there is none. */
export const areaMark: AreaFact = {
  kind: 'area-mark',
  observe({ history: { closed } }) {
    if (!closed) return [];
    const value = closed.satisfaction === null ? '' : String(closed.satisfaction);
    return [{ startOn: closed.on, endOn: closed.on, value }];
  },
};

/** What is kept of a case for the area picture. */
export const areaFacts: readonly AreaFact[] = [areaHelp, areaMark];

/**
 * The days on which the specialist helps. Until the first change the level is what that change began from; a level
 * lasts until the day before the next.
 */
function specialistDays({ opened, supportLevels }: CaseHistory): { fromOn: Day; toOn: Day | null }[] {
  const [first] = supportLevels;
  if (!opened || !first) return [];
  const levels = [{ on: opened.on, to: first.from }, ...supportLevels];
  return levels.flatMap(({ on, to }, at) => {
    const next = levels[at + 1];
    if (to !== 'specialist' || next?.on === on) return [];
    // On the day on which it scales down again the specialist still helped.
    return [{ fromOn: on, toOn: next?.on ?? null }];
  });
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
