import type { Entry } from '../../shared/domain/entry.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import type { CountedObservations, Observation } from '../../shared/observations/define-observation.ts';
import { deriveObservations } from '../../shared/observations/derive-observations.ts';
import type { Day } from '../../shared/time/day.ts';

/** What a case with some entries shows, of one kind. */
export function observed(
  kind: string,
  entries: readonly Entry[],
  returns: readonly Day[] = [],
): Observation[] {
  const history = withReturns(caseHistory(entries), returns);
  return deriveObservations({ history, entries }).filter((one) => one.kind === kind);
}

/** The same, each counted once. */
export function counted(observations: readonly Observation[]): CountedObservations[] {
  return observations.map((one) => ({ ...one, count: 1 }));
}
