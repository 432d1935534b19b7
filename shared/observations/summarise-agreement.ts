import { kappa } from '../stats/kappa.ts';
import type { Day } from '../time/day.ts';
import { emptyTable, readPair } from './agreement-value.ts';
import type { CountedObservations } from './define-observation.ts';
import type { AgreementFigure } from './figures.ts';

/** What pairs of judgements come to, however few they are. */
export type AgreementSummary = Pick<
  AgreementFigure,
  'assessments' | 'n' | 'notBlind' | 'table' | 'agreement' | 'kappa' | 'ac1'
>;

/**
 * Pairs of judgements as they stood on a cut day.
 * @param categories their number
 * @param countsAll pairs too of whom one could know what the other concluded
 */
export function summariseAgreement(
  observations: readonly CountedObservations[],
  cutOn: Day,
  { categories, countsAll = false }: { categories: number; countsAll?: boolean },
): AgreementSummary {
  const table = emptyTable(categories);
  let [assessments, notBlind] = [0, 0];
  for (const { endOn, value, count } of observations) {
    if (endOn === null || endOn > cutOn) continue;
    const pair = readPair(value);
    if (!pair.isBlind) notBlind += count;
    if (!pair.isBlind && !countsAll) continue;
    assessments += count;
    for (const [at, row] of table.entries()) {
      for (const [column, sum] of row.entries()) {
        row[column] = sum + count * (pair.table[at]?.[column] ?? 0);
      }
    }
  }
  const found = kappa(table);
  return {
    assessments,
    n: table.flat().reduce((sum, one) => sum + one, 0),
    notBlind,
    table,
    agreement: found?.agreement ?? null,
    kappa: found?.kappa ? { value: found.kappa.value, low: found.kappa.low, high: found.kappa.high } : null,
    ac1: found?.ac1 ?? null,
  };
}
