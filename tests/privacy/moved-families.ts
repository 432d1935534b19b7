import { defaultDisclosureRules, discloseRows } from '../../shared/privacy/suppression.ts';
import { type Cell, merge, type Rule, type Table, totalsOf, viewOf } from './table-attack.ts';

const FARTHEST = 14;

/** From few families to many, because the nearest other table is found first. */
const moves: readonly Cell[] = Array.from({ length: (2 * FARTHEST + 1) ** 2 }, (_, at) => ({
  families: Math.floor(at / (2 * FARTHEST + 1)) - FARTHEST,
  met: (at % (2 * FARTHEST + 1)) - FARTHEST,
}))
  .filter(({ families, met }) => families !== 0 || met !== 0)
  .sort((a, b) => sizeOf(a) - sizeOf(b));

/** What somebody knows besides the table and its totals: half years of teams, as they stand beside each other elsewhere. */
export type Knows = (table: Table) => readonly boolean[];

export function knowsHalfYears({ sensitive }: { sensitive: boolean }): Knows {
  return (table) =>
    discloseRows(
      table.map((cells) => ({ den: merge(cells).families, num: merge(cells).met })),
      { ...defaultDisclosureRules, sensitive },
    ).map(({ status }) => status === 'shown');
}
export const knowsNoHalfYears: Knows = (table) => table.map(() => false);

/**
 * Whether somebody who sees a table, its totals and some half years, and who knows all rules, has to count with another
 * table in which a hidden cell is different. Looks for one by moving families between hidden teams.
 */
export function couldDiffer(
  table: Table,
  at: { team: number; quarter: number },
  { rule, knows, isOther }: { rule: Rule; knows: Knows; isOther(cell: Cell): boolean },
): boolean {
  const hidden = [...rule.hide(table)];
  const known = knows(table);
  const view = viewOf(table, rule);
  const told = rule.tellsTotals(totalsOf(table));
  const isLikewise = (other: Table) =>
    other.flat().every(({ families, met }) => met >= 0 && met <= families) &&
    knows(other).every((one, team) => one === known[team]) &&
    viewOf(other, rule) === view;
  return moves.some((move) => {
    const cell = table[at.team]?.[at.quarter];
    if (!cell || !isOther(plus(cell, move))) return false;
    const others = hidden.filter((team) => team !== at.team);
    return [
      ...(told ? [] : [[[at.team, 1]] as const]),
      ...others.map(
        (team) =>
          [
            [at.team, 1],
            [team, -1],
          ] as const,
      ),
    ].some((steps) =>
      kept(steps, { known, hidden, told }).some((back) =>
        isLikewise(moved(table, at.quarter, move, steps, back)),
      ),
    );
  });
}

type Steps = readonly (readonly [team: number, times: number])[];

/**
 * What else moves in the other quarter: back, in teams of which the half year is known, and maybe in others; and in one
 * more team, so that the total there stays what it is where that is told.
 */
function kept(
  steps: Steps,
  { known, hidden, told }: { known: readonly boolean[]; hidden: readonly number[]; told: boolean },
): Steps[] {
  return subsets(steps.filter(([team]) => !known[team])).flatMap((free): Steps[] => {
    const back = [...steps.filter(([team]) => known[team]), ...free].map(
      ([team, times]) => [team, -times] as const,
    );
    const net = back.reduce((sum, [, times]) => sum + times, 0);
    const evened = hidden.filter((team) => !known[team]).map((team) => [...back, [team, -net] as const]);
    if (net === 0) return [back];
    return told ? evened : [back, ...evened];
  });
}

function subsets<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const one of all) sets.push(...sets.map((set) => [...set, one]));
  return sets;
}

function moved(table: Table, quarter: number, move: Cell, steps: Steps, back: Steps): Table {
  return table.map((cells, team) =>
    cells.map((cell, at) =>
      (at === quarter ? steps : back)
        .filter(([one]) => one === team)
        .reduce((sum, [, times]) => plus(sum, move, times), cell),
    ),
  );
}

function plus(cell: Cell, move: Cell, times = 1): Cell {
  return { families: cell.families + times * move.families, met: cell.met + times * move.met };
}

function sizeOf({ families, met }: Cell): number {
  return Math.abs(families) + Math.abs(met);
}
