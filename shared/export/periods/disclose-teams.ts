import type { MeasureDefinition } from '../../measures/define-measure.ts';
import { hiddenBlocks } from '../../privacy/hidden-blocks.ts';
import { type DisclosureRules, defaultDisclosureRules } from '../../privacy/suppression.ts';
import type { PeriodDisclosure } from '../tables/team-periods.ts';
import { mergedCell, type PeriodCell } from './added-counts.ts';

/**
 * What may be told of teams in one half year, for one measure. A team is told of in both quarters or in neither: from a
 * half year that somebody saw elsewhere, one quarter would give the other.
 * @param teams for each team its quarters
 */
export function discloseTeams(
  teams: readonly (readonly Readonly<PeriodCell>[])[],
  measure: Pick<MeasureDefinition, 'type'>,
  rules: Rules = defaultDisclosureRules,
): PeriodDisclosure[] {
  // Where it is about what became of families, none and all say something of every one of them.
  const sensitive = measure.type === 'outcome';
  // All teams as one are what is left of a table in which all are hidden.
  const isOneRow = teams.length === 1;
  const hidden = hiddenBlocks(teams, {
    merge: mergedCell,
    sizeOf: ({ families }) => families,
    isEmpty: ({ families }) => families === 0,
    isSafe: (cell) => (isOneRow ? isCountWide(cell, rules) : isCountSafe(cell, { ...rules, sensitive })),
    isWide: (cell) => isCountWide(cell, rules),
  });
  const leftOutHidden = hiddenBlocks(teams, {
    merge: mergedCell,
    sizeOf: ({ families }) => families,
    isEmpty: (cell) => leftOutOf(cell).every((count) => count === 0),
    isSafe: (cell) => (isOneRow ? areLeftOutWide(cell, rules) : areLeftOutSafe(cell, rules)),
    isWide: (cell) => areLeftOutWide(cell, rules),
    alsoHidden: hidden,
  });
  return teams.map((_, at) =>
    hidden.has(at) ? 'hidden' : leftOutHidden.has(at) ? 'left-out-hidden' : 'shown',
  );
}

type Rules = Pick<DisclosureRules, 'minDenominator' | 'minCell'>;

/** Units follow families: whatever is counted, it is of enough of them, and neither side of it is of one or two. */
function isCountSafe(
  cell: Readonly<PeriodCell>,
  { sensitive, ...rules }: Rules & { sensitive: boolean },
): boolean {
  const { families } = cell;
  const sides = [cell['families-met'], cell['families-unmet']];
  return (
    families >= rules.minDenominator &&
    !sides.some((side) => isSmall(side, rules) || (sensitive && side === 0))
  );
}

/** Twice as much as what is called small on both sides: two teams could have divided it in more than one way. */
function isCountWide(cell: Readonly<PeriodCell>, { minDenominator, minCell }: Rules): boolean {
  return (
    cell.families >= minDenominator && Math.min(cell['families-met'], cell['families-unmet']) >= 2 * minCell
  );
}

function areLeftOutSafe(cell: Readonly<PeriodCell>, rules: Rules): boolean {
  return !leftOutOf(cell).some((count) => isSmall(count, rules));
}

function areLeftOutWide(cell: Readonly<PeriodCell>, { minCell }: Rules): boolean {
  return leftOutOf(cell).every((count) => count === 0 || count >= 2 * minCell);
}

function leftOutOf(cell: Readonly<PeriodCell>): number[] {
  return [cell['families-excluded'], cell['families-excepted']];
}

function isSmall(count: number, { minCell }: Rules): boolean {
  return count > 0 && count < minCell;
}
