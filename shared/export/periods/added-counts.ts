import type { CountStatus, PeriodCount } from './period-counts.ts';
import { countStatuses } from './period-counts.ts';

/** Everything counted of one team, quarter and measure. */
export type PeriodCell = Record<CountStatus, number>;

export const emptyCell: Readonly<PeriodCell> = Object.fromEntries(
  countStatuses.map((status) => [status, 0]),
) as PeriodCell;

/** Counts of all cases, found by team, quarter and measure. What nobody counted is a cell of zeros. */
export interface AddedCounts {
  teams: string[];
  cellOf(team: string, quarter: string, measure: string): Readonly<PeriodCell>;
}

/** Adds counts up, in whichever order they come. */
export function addCounts(counts: Iterable<PeriodCount>): AddedCounts {
  const cells = new Map<string, PeriodCell>();
  const teams = new Set<string>();
  for (const { team, quarter, measure, status, count } of counts) {
    teams.add(team);
    const key = `${team} ${quarter} ${measure}`;
    const cell = cells.get(key) ?? { ...emptyCell };
    cell[status] += count;
    cells.set(key, cell);
  }
  return {
    teams: [...teams].sort(),
    cellOf: (team, quarter, measure) => cells.get(`${team} ${quarter} ${measure}`) ?? emptyCell,
  };
}

/** Several cells as one. */
export function mergedCell(cells: readonly Readonly<PeriodCell>[]): PeriodCell {
  const merged = { ...emptyCell };
  for (const cell of cells) for (const status of countStatuses) merged[status] += cell[status];
  return merged;
}
