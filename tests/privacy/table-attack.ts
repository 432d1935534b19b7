import { hiddenBlocks } from '../../shared/privacy/hidden-blocks.ts';

/** Families in a cell, and those of them that met it. */
export interface Cell {
  families: number;
  met: number;
}

/** For each team a cell for each quarter. */
export type Table = readonly (readonly Cell[])[];

/** What is hidden of a table, from whom: see `discloseTeams`. */
export interface Rule {
  hide(table: Table): ReadonlySet<number>;
  /** Whether the table of all teams as one, which is another release, tells a total. */
  tellsTotals(totals: readonly Cell[]): boolean;
}

/** Puts cells together. */
export function merge(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (sum, { families, met }) => ({ families: sum.families + families, met: sum.met + met }),
    { families: 0, met: 0 },
  );
}

/** The rule of the product with thresholds of any size, so that small tables can be tried one and all. */
export function ruleOf({
  least,
  small,
  sensitive,
}: {
  least: number;
  small: number;
  sensitive: boolean;
}): Rule {
  const isSmall = (count: number) => count < small && (sensitive || count > 0);
  const isSafe = ({ families, met }: Cell) => families >= least && !isSmall(met) && !isSmall(families - met);
  const isWide = ({ families, met }: Cell) => families >= least && Math.min(met, families - met) >= 2 * small;
  return {
    hide: (table) =>
      hiddenBlocks(table, {
        merge,
        sizeOf: ({ families }) => families,
        isEmpty: ({ families }) => families === 0,
        isSafe,
        isWide,
      }),
    tellsTotals: (totals) => totals.every(isWide),
  };
}

/** Everything that somebody sees of a table who has the totals by quarter too, as a text. */
export function viewOf(table: Table, rule: Rule): string {
  const hidden = rule.hide(table);
  const totals = totalsOf(table);
  return JSON.stringify([
    table.map((cells, team) => (hidden.has(team) ? null : cells)),
    rule.tellsTotals(totals) ? totals : null,
  ]);
}

/** The cells of all teams together, for each quarter. */
export function totalsOf(table: Table): Cell[] {
  return (table[0] ?? []).map((_, quarter) =>
    merge(table.map((cells) => merge(cells.slice(quarter, quarter + 1)))),
  );
}
