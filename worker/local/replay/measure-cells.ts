import { personDaysOf } from '../../../shared/measures/person-days.ts';
import { shareOf } from '../../../shared/measures/rate.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { type CountedUnits, type Tally, tallyOf } from '../../../shared/measures/tally.ts';
import { isMature, lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import { type Period, quarterOf, quarterPeriod } from '../../../shared/time/period.ts';
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
  byTeamQuarter: Record<string, Record<string, Cell>>;
}

/**
 * All measures as they stand on a day: overall, by team, by quarter, and by both. Where nothing is counted there is no
 * cell.
 */
export function measureCells(teams: readonly TeamUnits[], cutOn: Day): Record<string, MeasureCells> {
  return Object.fromEntries(
    measures.map(({ id, milestone, scoring }) => {
      if (scoring === 'person-days') return [id, cellsOfDays(teams, milestone, cutOn)];
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
    byTeamQuarter: Object.fromEntries(
      groupsBy(counted, ({ teamId }) => teamId).map(([teamId, own]) => [
        teamId,
        cellsBy(own, ({ deadlineOn }) => quarterOf(deadlineOn), cutOn),
      ]),
    ),
  };
}

/** The cells of a measure that counts the days of stretches. */
function cellsOfDays(teams: readonly TeamUnits[], milestone: string, cutOn: Day): MeasureCells {
  const changes = teams.flatMap(({ teamId, changes: all }) =>
    all.filter(({ kind }) => kind === milestone).map((change) => ({ ...change, teamId })),
  );
  const quarters = quartersTo(lastMatureDeadline(cutOn), changes);
  const whole = { firstOn: quarters[0]?.firstOn ?? cutOn, lastOn: cutOn };
  const inPeriod = (some: typeof changes, period: Period) =>
    some.length === 0 ? [] : [cellOfTally(personDaysOf(some, period, cutOn))].filter(({ den }) => den > 0);
  const byQuarter = (some: typeof changes) =>
    Object.fromEntries(
      quarters.flatMap((quarter) =>
        inPeriod(some, quarter).map((cell) => [quarterOf(quarter.firstOn), cell] as const),
      ),
    );
  const byTeam = groupsBy(changes, ({ teamId }) => teamId);
  return {
    overall: cellOfTally(personDaysOf(changes, whole, cutOn)),
    byTeam: Object.fromEntries(
      byTeam.flatMap(([teamId, own]) => inPeriod(own, whole).map((cell) => [teamId, cell] as const)),
    ),
    byQuarter: byQuarter(changes),
    byTeamQuarter: Object.fromEntries(
      byTeam
        .map(([teamId, own]) => [teamId, byQuarter(own)] as const)
        .filter(([, cells]) => Object.keys(cells).length > 0),
    ),
  };
}

/** The quarters from the first change up to and including that of a day. */
function quartersTo(lastOn: Day, changes: readonly CountedUnits[]): Period[] {
  const [firstOn] = changes.map(({ deadlineOn }) => deadlineOn).sort();
  const quarters: Period[] = [];
  for (let on = firstOn; on !== undefined && on <= lastOn; ) {
    const quarter = quarterPeriod(quarterOf(on));
    quarters.push(quarter);
    on = addDays(quarter.lastOn, 1);
  }
  return quarters;
}

function cellsBy<T extends CountedUnits>(
  units: readonly T[],
  by: (unit: T) => string,
  cutOn: Day,
): Record<string, Cell> {
  return Object.fromEntries(groupsBy(units, by).map(([name, group]) => [name, cellOf(group, cutOn)]));
}

function groupsBy<T>(some: readonly T[], by: (one: T) => string): [string, T[]][] {
  return [...Map.groupBy(some, by)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function cellOf(units: readonly CountedUnits[], cutOn: Day): Cell {
  return cellOfTally(tallyOf(units, cutOn));
}

function cellOfTally(tally: Tally): Cell {
  return {
    den: tally.met + tally.unmet,
    num: tally.met,
    excl: tally.excluded,
    exc: tally.excepted,
    pend: tally.pending,
    value: shareOf(tally),
  };
}
