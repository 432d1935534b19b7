import type { ReleaseProgress, ReleaseState } from '../../../shared/api/releases.ts';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import { AppError } from '../../app-error.ts';
import type { Statement } from '../../db/client.ts';
import { commit } from '../../db/commit.ts';
import { isReleaseOvertaken } from '../../db/errors.ts';
import { demandTurn, updateStep } from '../../db/queries/release-changes.ts';
import type { SignedIn } from '../context.ts';
import type { Counts, KnownRelease, Step } from './known-release.ts';
import { toldProgress } from './told-release.ts';
import { findOwn, releaseEvent } from './visible.ts';

export interface Change {
  state: ReleaseState;
  step: Step;
  counts?: Counts;
  changes?: readonly Statement[];
  action: AuditAction;
}

/** What someone does to a release, apart from working on it. Throws `conflict` when it was taken further meanwhile. */
export async function changeRelease(
  context: SignedIn,
  release: KnownRelease,
  { state, step, counts = release.counts, changes = [], action }: Change,
): Promise<ReleaseProgress> {
  const { db } = context;
  const { id } = release;
  const next = { ...step, turn: release.step.turn + 1, tries: 0 };
  try {
    await commit(db, {
      changes: [
        demandTurn(db, { id, state: release.state, turn: release.step.turn }),
        ...changes,
        updateStep(db, { id, state, step: next, counts }),
      ],
      audit: [releaseEvent(context, release, action)],
    });
  } catch (error) {
    if (isReleaseOvertaken(error)) throw new AppError('conflict');
    throw error;
  }
  return toldProgress(await findOwn(context, id));
}
