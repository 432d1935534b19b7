import type { Db, Statement } from '../../db/client.ts';
import {
  addToPendingTally,
  addToTally,
  deleteMilestones,
  upsertMilestones,
} from '../../db/queries/filing.ts';
import type { CaseChange } from './case-change.ts';
import { observationStatements } from './observation-statements.ts';

/** Writes what changed about the milestones and observations of some cases, and about the counts. Nothing for what stayed as it was. */
export function milestoneStatements(
  db: Db,
  cases: readonly {
    caseKey: string;
    change: Pick<CaseChange, 'gone' | 'changed' | 'observations' | 'deltas' | 'pendingDeltas'>;
  }[],
): Statement[] {
  const milestonesOf = (what: 'gone' | 'changed') =>
    cases
      .map(({ caseKey, change }) => ({ caseKey, milestones: change[what] }))
      .filter(({ milestones }) => milestones.length > 0);
  const [gone, changed] = [milestonesOf('gone'), milestonesOf('changed')];
  const deltas = cases.flatMap(({ change }) => change.deltas);
  const pendingDeltas = cases.flatMap(({ change }) => change.pendingDeltas);
  return [
    ...(gone.length > 0 ? [deleteMilestones(db, gone)] : []),
    ...(changed.length > 0 ? [upsertMilestones(db, changed)] : []),
    ...(deltas.length > 0 ? [addToTally(db, deltas)] : []),
    ...(pendingDeltas.length > 0 ? [addToPendingTally(db, pendingDeltas)] : []),
    ...observationStatements(db, cases),
  ];
}
