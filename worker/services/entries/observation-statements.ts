import type { Db, Statement } from '../../db/client.ts';
import { deleteObservations, upsertObservations } from '../../db/queries/observations.ts';
import type { CaseChange } from './case-change.ts';

/** Writes what changed about the observations of some cases. Nothing for what stayed as it was. */
export function observationStatements(
  db: Db,
  cases: readonly { caseKey: string; change: Pick<CaseChange, 'observations'> }[],
): Statement[] {
  const observationsOf = (what: 'gone' | 'changed') =>
    cases
      .map(({ caseKey, change }) => ({ caseKey, observations: change.observations[what] }))
      .filter(({ observations }) => observations.length > 0);
  const [gone, changed] = [observationsOf('gone'), observationsOf('changed')];
  return [
    ...(gone.length > 0 ? [deleteObservations(db, gone)] : []),
    ...(changed.length > 0 ? [upsertObservations(db, changed)] : []),
  ];
}
