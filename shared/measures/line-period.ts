import type { Day } from '../time/day.ts';
import { isWithin, lastQuarters, type Period } from '../time/period.ts';
import { MIN_FOR_COMMENT } from './rate.ts';
import { type CountedUnits, tallyOf } from './tally.ts';

/** How many quarters, the running one included, a team's figures look back. */
export const FEEDBACK_QUARTERS = 4;

/**
 * The period of the one line that people read right after saving ("14 van de 18 evaluaties dit kwartaal op tijd").
 * This quarter, because it is what they can still change, once it says something: from 5 counted units. Before that
 * ("1 van de 1" in its third week) the four quarters up to and including this one. How many are counted decides,
 * never how well it went.
 * @param units of one measure and one team
 */
export function linePeriod(units: readonly CountedUnits[], cutOn: Day): Period {
  const quarters = lastQuarters(cutOn, FEEDBACK_QUARTERS);
  const [current] = quarters.slice(-1);
  const [oldest] = quarters;
  if (!current || !oldest) throw new RangeError('no quarters to look back on');
  const inQuarter = units.filter(({ deadlineOn }) => isWithin(current, deadlineOn));
  const { met, unmet } = tallyOf(inQuarter, cutOn);
  return met + unmet >= MIN_FOR_COMMENT ? current : { firstOn: oldest.firstOn, lastOn: current.lastOn };
}
