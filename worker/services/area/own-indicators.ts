import { HIGHEST_MARK, MIN_MARKS, type OwnIndicators } from '../../../shared/api/area.ts';
import { medianRating } from '../../../shared/competence/median.ts';
import { rateOf } from '../../../shared/measures/rate.ts';
import { type CountedUnits, type Tally, tallyOf } from '../../../shared/measures/tally.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { AreaCounts } from '../../db/queries/area-counts.ts';
import { yearOf } from './years.ts';

/** What a team counts itself in one year, as it stands on a day. */
export function ownIndicators(
  year: number,
  { help, marks }: AreaCounts,
  network: readonly CountedUnits[],
  cutOn: Day,
): OwnIndicators {
  const inYear = tallyOf(
    network.filter(({ deadlineOn }) => yearOf(deadlineOn) === year),
    cutOn,
  );
  return {
    neighbourhood: rateOf(helpTally(help.filter((one) => one.year === year))),
    satisfaction: satisfactionOf(marks.filter((one) => one.year === year)),
    network: { tally: inYear, rate: rateOf(inYear) },
  };
}

function helpTally(help: AreaCounts['help']): Tally {
  const helped = sum(help.map((one) => one.helped));
  const unmet = sum(help.map((one) => one.specialist));
  return { met: helped - unmet, unmet, excluded: 0, excepted: 0, pending: 0 };
}

function satisfactionOf(marks: AreaCounts['marks']): OwnIndicators['satisfaction'] {
  const counts = Array.from({ length: HIGHEST_MARK }, (_, index) =>
    sum(marks.filter(({ mark }) => mark === index + 1).map(({ count }) => count)),
  );
  const marked = sum(counts);
  const median = medianRating(counts);
  return {
    closed: sum(marks.map(({ count }) => count)),
    marked,
    spread: marked < MIN_MARKS || median === null ? null : { counts, median },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
