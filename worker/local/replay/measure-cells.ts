import { shareOf } from '../../../shared/measures/rate.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { type CountedUnits, tallyOf } from '../../../shared/measures/tally.ts';
import { isMature } from '../../../shared/milestones/derive-milestones.ts';
import type { Day } from '../../../shared/time/day.ts';
import { quarterOf } from '../../../shared/time/period.ts';
import type { TeamUnits } from './replay-messages.ts';

/** The five statuses of some units, in the words of those who check them. `value` is null when nothing was counted. */
export interface Cell {
  den: number;
  num: number;
  excl: number;
  exc: number;
  pend: number;
  value: number | null;
}

export interface MeasureCells {
  overall: Cell;
  byTeam: Record<string, Cell>;
  /** By quarter of the deadline. What is pending is in no quarter. */
  byQuarter: Record<string, Cell>;
}

/** All measures as they stand on a day: overall, by team and by quarter. Where nothing is counted there is no cell. */
export function measureCells(teams: readonly TeamUnits[], cutOn: Day): Record<string, MeasureCells> {
  return Object.fromEntries(
    measures.map(({ id, milestone }) => {
      const units = teams.flatMap(({ teamId, units: all }) =>
        all
          .filter(({ kind, count }) => kind === milestone && count !== 0)
          .map((unit) => ({ ...unit, teamId })),
      );
      return [id, cellsOfUnits(units, cutOn)];
    }),
  );
}

/** The cells of one measure. */
export function cellsOfUnits(
  units: readonly (CountedUnits & { teamId: string })[],
  cutOn: Day,
): MeasureCells {
  const counted = units.filter((unit) => isMature(unit, cutOn));
  return {
    overall: cellOf(units, cutOn),
    byTeam: cellsBy(units, ({ teamId }) => teamId, cutOn),
    byQuarter: cellsBy(counted, ({ deadlineOn }) => quarterOf(deadlineOn), cutOn),
  };
}

function cellsBy<T extends CountedUnits>(
  units: readonly T[],
  by: (unit: T) => string,
  cutOn: Day,
): Record<string, Cell> {
  const groups = [...Map.groupBy(units, by)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([name, group]) => [name, cellOf(group, cutOn)]));
}

function cellOf(units: readonly CountedUnits[], cutOn: Day): Cell {
  const tally = tallyOf(units, cutOn);
  return {
    den: tally.met + tally.unmet,
    num: tally.met,
    excl: tally.excluded,
    exc: tally.excepted,
    pend: tally.pending,
    value: shareOf(tally),
  };
}
