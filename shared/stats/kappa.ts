import { type Interval, Z95 } from './wilson.ts';

/** How much a disagreement counts: all alike, or more the further the categories lie apart. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** The agreement of two assessors. */
export interface Agreement {
  n: number;
  /** Share of pairs that say exactly the same. */
  agreement: number;
  /** Null when chance alone would give full agreement, as when all answers are in one category. */
  kappa: ({ value: number; standardError: number } & Interval) | null;
  /** Gwet's coefficient, which does not collapse when one category is rare. */
  ac1: number;
  /** With two categories only: kappa as it would be with both equally common, and why kappa may differ from it. */
  twoCategories: { pabak: number; prevalenceIndex: number; biasIndex: number } | null;
}

/**
 * Cohen's kappa with its large-sample standard error, next to plain agreement and Gwet's AC1. Null without pairs.
 * Worked value: of 50 pairs 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no give agreement 0.70 and kappa 0.40.
 *
 * Source: J. L. Fleiss, J. Cohen & B. S. Everitt, Psychological Bulletin 72 (1969) 323–327; K. L. Gwet, British
 * Journal of Mathematical and Statistical Psychology 61 (2008) 29–48.
 * @param table counts, rows the first assessor, columns the second, in the order of the categories; RangeError when it
 *   is not square
 */
export function kappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights = 'none',
): Agreement | null {
  const size = table.length;
  if (size < 2 || table.some((row) => row.length !== size))
    throw new RangeError('kappa needs a square table');
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const share = table.map((row) => row.map((count) => count / n));
  const rows = share.map((row) => total(row));
  const columns = share.map((_, column) => total(share.map((row) => row[column] ?? 0)));
  const agreement = total(share.map((row, at) => row[at] ?? 0));
  const common = share.map((_, at) => ((rows[at] ?? 0) + (columns[at] ?? 0)) / 2);
  const byChance = total(common.map((p) => p * (1 - p))) / (size - 1);
  return {
    n,
    agreement,
    kappa: cohen({ share, rows, columns, n }, weights),
    ac1: (agreement - byChance) / (1 - byChance),
    twoCategories: size === 2 ? twoCategories(share) : null,
  };
}

interface Shares {
  share: number[][];
  rows: number[];
  columns: number[];
  n: number;
}

function cohen({ share, rows, columns, n }: Shares, weights: KappaWeights): Agreement['kappa'] {
  const size = rows.length;
  const weight = (i: number, j: number) => {
    if (weights === 'none') return i === j ? 1 : 0;
    const distance = Math.abs(i - j) / (size - 1);
    return 1 - (weights === 'linear' ? distance : distance ** 2);
  };
  const each = (of: (i: number, j: number) => number) =>
    total(rows.map((_, i) => total(columns.map((__, j) => of(i, j)))));
  const observed = each((i, j) => weight(i, j) * (share[i]?.[j] ?? 0));
  const expected = each((i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (1 - expected < 1e-12) return null;
  const value = (observed - expected) / (1 - expected);
  const rowWeight = rows.map((_, i) => total(columns.map((p, j) => p * weight(i, j))));
  const columnWeight = columns.map((_, j) => total(rows.map((p, i) => p * weight(i, j))));
  const squares = each(
    (i, j) =>
      (share[i]?.[j] ?? 0) *
      (weight(i, j) - ((rowWeight[i] ?? 0) + (columnWeight[j] ?? 0)) * (1 - value)) ** 2,
  );
  const variance = (squares - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
  const standardError = Math.sqrt(Math.max(0, variance));
  return {
    value,
    standardError,
    low: Math.max(-1, value - Z95 * standardError),
    high: Math.min(1, value + Z95 * standardError),
  };
}

function twoCategories(share: number[][]): Agreement['twoCategories'] {
  const [[yesYes = 0, yesNo = 0] = [], [noYes = 0, noNo = 0] = []] = share;
  return {
    pabak: 2 * (yesYes + noNo) - 1,
    prevalenceIndex: yesYes - noNo,
    biasIndex: yesNo - noYes,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
