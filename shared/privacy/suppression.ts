/** One row of a table that leaves the team: `num` of `den` units. */
export interface CountRow {
  den: number;
  num: number;
}

/** What may be shown of a row. Of a row that is not shown, the numbers are not passed on. */
export type DisclosedRow =
  | { status: 'shown'; den: number; num: number }
  /** Only that the numerator is below, or above, a bound. */
  | { status: 'banded'; den: number; below: number }
  | { status: 'banded'; den: number; above: number }
  /** `complementary`: hidden because it would give away the one other row that is. */
  | { status: 'suppressed'; reason: 'denominator' | 'complementary' };

/** From how many units a row may be shown outside the team, and how small a group in it may be. */
export interface DisclosureRules {
  minDenominator: number;
  minCell: number;
  /** For sensitive outcomes "none" and "all" say something of every family in the row, and are banded too. */
  sensitive: boolean;
}

export const defaultDisclosureRules: DisclosureRules = { minDenominator: 10, minCell: 3, sensitive: false };

/**
 * Decides row by row what of a table may be shown outside the team. Rows of fewer than 10 units are hidden; where the
 * numerator or its complement is 1 or 2 only a band is given (rounding does not help: 19 of 20 rounded to 95% still
 * says 19). When exactly one row is not shown, the smallest of the others is hidden too, or the total minus the rows
 * would reveal it. Of rows of the same size the first goes. A table of one row has no total apart from itself.
 */
export function discloseRows(
  rows: readonly CountRow[],
  rules: DisclosureRules = defaultDisclosureRules,
): DisclosedRow[] {
  const disclosed = rows.map((row) => discloseRow(row, rules));
  if (disclosed.filter(({ status }) => status !== 'shown').length !== 1) return disclosed;
  const companion = smallestShown(disclosed);
  return disclosed.map((row, index) =>
    index === companion ? { status: 'suppressed', reason: 'complementary' } : row,
  );
}

function discloseRow(
  { den, num }: CountRow,
  { minDenominator, minCell, sensitive }: DisclosureRules,
): DisclosedRow {
  if (den < minDenominator) return { status: 'suppressed', reason: 'denominator' };
  const isSmall = (count: number) => count < minCell && (sensitive || count > 0);
  if (isSmall(num)) return { status: 'banded', den, below: minCell };
  if (isSmall(den - num)) return { status: 'banded', den, above: den - minCell };
  return { status: 'shown', den, num };
}

/** Index of the smallest row that is shown, or -1. */
function smallestShown(rows: readonly DisclosedRow[]): number {
  let smallest = -1;
  let smallestDen = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    if (row.status === 'shown' && row.den < smallestDen) {
      smallest = index;
      smallestDen = row.den;
    }
  }
  return smallest;
}
