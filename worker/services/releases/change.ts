import type { ReleaseProgress, ReleaseState } from '../../../shared/api/releases.ts';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import { AppError } from '../../app-error.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import type { Db, Statement } from '../../db/client.ts';
import { commit } from '../../db/commit.ts';
import { isReleaseOvertaken } from '../../db/errors.ts';
import { demandTurn, updateStep } from '../../db/queries/release-changes.ts';
import type { SignedIn } from '../context.ts';
import type { Counts, KnownRelease, Step } from './known-release.ts';
import { toldProgress } from './told-release.ts';
import { findOwn, releaseEvent } from './visible.ts';

/** What becomes of a release, apart from a step of its making. */
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
  change: Change,
): Promise<ReleaseProgress> {
  const isChanged = await writeChange(
    context.db,
    release,
    change,
    releaseEvent(context, release, change.action),
  );
  if (!isChanged) throw new AppError('conflict');
  return toldProgress(await findOwn(context, release.id));
}

/** Writes a change and its line of the log. False, and nothing is written, when the release was taken further meanwhile. */
export async function writeChange(
  db: Db,
  release: KnownRelease,
  { state, step, counts = release.counts, changes = [] }: Change,
  audit: AuditEvent,
): Promise<boolean> {
  const { id } = release;
  const next = { ...step, turn: release.step.turn + 1, tries: 0 };
  try {
    await commit(db, {
      changes: [
        demandTurn(db, { id, state: release.state, turn: release.step.turn }),
        ...changes,
        updateStep(db, { id, state, step: next, counts }),
      ],
      audit: [audit],
    });
    return true;
  } catch (error) {
    if (isReleaseOvertaken(error)) return false;
    throw error;
  }
}
